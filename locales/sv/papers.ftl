# Pappren av ett utkast: underlag till ansökan och till riskbedömning (manualen 3.1 till 3.4.3)

## Det som är lika i båda

paper-application-title = Underlag till ansökan
paper-application-file = { $name }-underlag-ansokan
paper-risks-title = Underlag till riskbedömning
paper-risks-file = { $name }-underlag-riskbedomning
paper-about = Utkast { $name }. Gjort { $day } efter manualens utgåva { $year }. Används det inte igen raderas utkastet { $erased }.
paper-foot = { $name } · Manualens utgåva { $year } · { $day }
paper-of = av
paper-source = Manualen { $sections }
paper-ours = Vår fråga
paper-cited = { $text } (Manualen{ "\u00A0" }{ $sections })
paper-said-by-us = { $text } (vår regel)
paper-noted = { $text } ({ $sections })
paper-noted-ours = { $text } (vårt tillägg)
paper-ranked = { $place }. { $text }
paper-pair = { $label }: { $text }
paper-value = { $value }

## Första sidan

paper-stopped = Det här stoppar ansökan nu
paper-what = Det här ska skickas
paper-what-about = Ansökan och tabellen är IOM:s blanketter, inte det här underlaget. Kopian skickas med om den finns.
paper-who = Vem som skickar
paper-who-about = Regionkoordinatorn skriver under ansökan, fyller i riskbedömningstabellen och skickar allt till IOM Finland med e-post eller fax.
paper-sends-nothing = Assistenten skickar ingenting till någon.
paper-where = Vart det skickas
paper-email-label = E-post till IOM Finland
paper-fax-label = Fax till IOM Finland
paper-phone-label = Telefon till IOM Finland
paper-remaining = Det som återstår
paper-remaining-about = Pricka av för hand. ”Vet inte” är också ett svar.
paper-remaining-none = Alla frågor i utkastet har ett svar.
paper-missing-fields = Frågor utan svar
paper-missing-consent = Samtycken som återstår
paper-missing-sealed = Uppgifter om personen och ärendet, efter samtycke
paper-missing-areas = Riskområden utan svar
paper-missing-cells = Obesvarat om risker

## Ansökan

paper-group = { $letter }. { $name }
paper-signed-there = Ingen underskrift här. Den görs på IOM:s blankett.
paper-promise = Lova inget stöd som inte är bekräftat.
paper-companion-label = Ledsagare
paper-companion = Ja. Alla ensamkommande barn ska resa med ledsagare.
paper-kept = Ifyllt, skrivs bara ut med ärendekoden.
paper-withheld = Personen har inte sagt ja till att numret lämnas.
paper-consent = Samtycken
paper-consent-about = Vad personen har svarat och när. Ett nej står som nej. Personen kan ändra sig när som helst före avresan.
paper-consent-record = { $standing }, { $day }. Text på { $language }. { $interpreter }. { $expressed }. Antecknat av: { $role }.
paper-consent-given = { $standing }, { $day }. Lämnat av: { $giver }. Så kom svaret: { $manner }. { $document } Antecknat av: { $role }.
paper-consent-noted = { $standing }, { $day }. Antecknat av: { $role }.
paper-document-seen = Handlingen är sedd.
paper-document-not-seen = Handlingen är inte sedd.
paper-consent-refused = Nej: { $title }
paper-not-passed-on = Lämna inte den här delen vidare: personen har inte sagt ja till det.
paper-consent-lines = Det som samtycket öppnar

## Riskbedömning

paper-risk-overview = Översikt
paper-risk-coordinator = Regionkoordinatorn fyller i riskbedömningstabellen.
paper-risk-unknown = ”Vet inte” räknas uppåt: det sänker aldrig en nivå.
paper-risk-order = Här finns ingen slutsumma och inget omdöme om säkerhet. Riskerna är bara ordnade.
paper-risk-none = Inga rader än. Det betyder inte att risker saknas.
paper-risk-number = Nr
paper-risk-area = Riskområde
paper-risk-found = Finns risken?
paper-risk-level = Nivå
paper-risk-level-open = Fylls i av regionkoordinatorn
paper-risk-no = Områden där svaret är nej
paper-risk-untouched = Områden utan svar
