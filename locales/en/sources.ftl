# Links and addresses (manual part III and last page)

sources-chapter = Links and addresses

sources-title = The manual’s links
sources-label = The manual’s links
sources-say = The links lead to the Swedish Gender Equality Agency, NMT, the regional coordinators and IOM, as printed in the manual.
sources-body =
    The links are given as printed in the manual.

    The Swedish Gender Equality Agency on prostitution and trafficking: { $agency_page }

    The operative network, the National Task Force (NMT): { $nmt_page }

    Contact details of the regional coordinators: { $coordinators_page }

    IOM Finland, the page with the application forms: { $iom_forms_page }

    IOM: { $iom_page }

sources-iom-title = Addresses of IOM Finland
sources-iom-label = Addresses of IOM Finland
sources-iom-say = The manual gives a postal address, a visiting address and a phone number for IOM Finland.
sources-iom-body =
    These are the manual’s details. The digits of the number are grouped our way.

    Postal address: { $iom_post }
    Visiting address: { $iom_visit }
    Phone: { $iom_phone }

sources-agency-title = Addresses of the Gender Equality Agency
sources-agency-label = Addresses of the Agency
sources-agency-say = The manual gives a postal address, a visiting address and a phone number for the Swedish Gender Equality Agency.
sources-agency-body =
    These are the manual’s details. The digits of the number are grouped our way.

    Postal address: { $agency_post }
    Visiting address: { $agency_visit }
    Phone: { $agency_phone }

## Look-up

sources-search = links, website, web page, link to forms, nmt website, url, link, the links, pages on the web, site, websites, web address, links to iom
sources-iom-search = address of iom, postal address iom, visiting address helsinki, letter to iom, iom finland address, iom phone number, iom's address, visit iom, post box, where is iom, iom office in helsinki, address finland, send a letter
sources-agency-search = address of the gender equality agency, postal address, visiting address gothenburg, agency phone number, switchboard, address of the authority, go there, the agency's office, angered, the agency's address, send a letter to the agency
