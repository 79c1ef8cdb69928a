# What IOM does (manual 4 and 4.1)

iom-chapter = What IOM does

iom-title = IOM starts when the application has arrived
iom-label = When IOM takes over
iom-say = IOM starts preparing once it has the application and the risk assessment table from the regional coordinator.
iom-body =
    The regional coordinator refers the case to IOM Finland. When the application and the risk assessment table have arrived, IOM starts the practical preparations. They concern both the return and the support in the home country.

    All planning is based on the needs and wishes that have been identified.

    It is done in close cooperation and consultation with the regional coordinator. IOM also consults other authorities and organisations in Sweden that are in contact with the person.

iom-country-title = Support at home is given in cooperation
iom-country-label = IOM in the country of origin
iom-country-say = Reintegration support is given together with the IOM office and others in the country of origin.
iom-country-body =
    Reintegration support is given in cooperation with the IOM office in the country of origin, and with other partners there. They are:

    • organisations
    • shelters
    • national support programmes for people subjected to crime, where these exist

    IOM Finland coordinates the work with the actors in the country of origin.

iom-elsewhere-title = If the country has no IOM office
iom-elsewhere-label = A country without IOM office
iom-elsewhere-say = If the country has no IOM office, the IOM regional office or nearest country office is responsible.
iom-elsewhere-body =
    If there is no IOM office in the country, the IOM regional office or nearest country office is responsible for it.

    That office also has the task of finding out what support and services for reintegration are available. It does so through local partners.

    When the manual was written there were IOM offices in over 100 countries.

iom-privacy-title = IOM employees have a duty of confidentiality
iom-privacy-label = Confidentiality at IOM
iom-privacy-say = Those employed by IOM have a duty of confidentiality and are obliged to protect personal data.
iom-privacy-body =
    Those employed by IOM have a duty of confidentiality. They are also obliged to protect personal data.

    IOM follows its own data security principles. The organisation also follows a number of internal guidelines on support to people subjected to trafficking.

## Look-up

iom-search = role of iom, when does iom start, what happens after the application, when the application is sent, what happens next, next step, processing time, how long, word from iom, timeline, processing, has the application arrived, when do they start, iom prepares, who plans, iom plans, how long is the wait, what happens now, application received, after we sent it, waiting time, when will iom get back
iom-country-search = iom in the home country, iom office, office in the country, cooperation at home, who helps there, organisations in the home country, partners, who takes over there, partner in the home country
iom-elsewhere-search = no iom office, country without iom, is there iom in the country, how many countries, nearest office, regional office, if there is no office, country has no office, in which countries is iom
iom-privacy-search = iom confidentiality, iom secrecy, can iom be trusted, iom and personal data, data security, does iom pass on information, does iom tell the police
