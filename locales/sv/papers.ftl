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
paper-question = Vår fråga ({ $sections })
paper-unprintable = Den här PDF:en saknar tecken för: { $fields }. Fyll i för hand, eller ta pappret som Word.
paper-unprintable-value = { $text } (tecken saknas: fyll i för hand)
paper-cited = { $text } (Manualen{ "\u00A0" }{ $sections })
paper-said-by-us = { $text } (vår regel)
paper-noted = { $text } ({ $sections })
paper-noted-ours = { $text } (vårt tillägg)
paper-pair = { $label }: { $text }
paper-joined = { $first }; { $second }
paper-value = { $value }

## Första sidan

paper-stopped = Det här stoppar ansökan nu
paper-what = Det här ska skickas
paper-what-about = Ansökan och tabellen är IOM:s blanketter, inte det här underlaget. Kopian skickas med om den finns.
paper-before = Innan något skickas
paper-before-consent = Samtycke: kontrollera att personen har sagt ja till att just de här uppgifterna lämnas till IOM Finland.
paper-before-call = Samtal: ring stödtelefonen { $support_line } och fråga vart papperen ska. Manualens adresser är från 2019.
paper-before-coordinator = Sändning: regionkoordinatorn skriver under ansökan, fyller i riskbedömningstabellen och skickar allt till IOM Finland.
paper-sends-nothing = Assistenten skickar ingenting till någon.
paper-email-label = E-post till IOM Finland
paper-phone-label = Telefon till IOM Finland
paper-remaining = Det som återstår
paper-remaining-about = Pricka av för hand. ”Vet inte” är också ett svar.
paper-remaining-none = Alla frågor i utkastet har ett svar.
paper-missing-fields = Frågor utan svar
paper-missing-consent = Samtycken som återstår
paper-missing-sealed = Uppgifter om personen och ärendet, efter samtycke
paper-missing-areas = Riskområden utan svar
paper-missing-cells = Detaljer om risker utan svar

## Ansökan

paper-group = { $letter }. { $name }
paper-signed-there = Ingen underskrift här. Den görs på IOM:s blankett.
paper-questions-ours = Frågorna är våra: IOM:s blankett har vi inte sett. Inom parentes: var manualen tar upp ämnet.
paper-promise = Lova inget stöd som inte är bekräftat.
paper-companion-label = Ledsagare
paper-companion = Ja. Alla ensamkommande barn ska resa med ledsagare.
paper-child-line = Barn { $index }: namn, födelsedatum, medborgarskap
paper-relative-line = Närstående { $index }: namn, födelsedatum, medborgarskap
paper-by-hand = Skrivs för hand, efter samtycke
paper-kept = Ifyllt, skrivs bara ut med ärendekoden.
paper-withheld = Personen har inte sagt ja till att numret lämnas.
paper-consent = Samtycken
paper-consent-about = Vad personen har svarat och när. Ett nej står som nej. Personen får ändra sig ända till avresan och ta tillbaka ansökan när som helst.
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
paper-risk-notes = Skriv till för hand
paper-risk-notes-more = { "" }
paper-risk-level = Nivå
paper-risk-level-open = Fylls i av regionkoordinatorn
paper-ranked = { $place }. { $text }
paper-risk-no = Områden där svaret är nej
paper-risk-refused = Områden som personen inte vill tala om
paper-risk-untouched = Områden utan svar

## Att göra: det som svaren lämnar kvar

paper-todo = Att göra
todo-coordinator = Ta kontakt med regionkoordinatorn, direkt eller genom stödtelefonen.
todo-wants-return = Personen vill inte återvända, eller har inte bestämt sig. Ett nej gäller. Den som tvekar bör få tid, och få veta vilka andra vägar som finns.
todo-leave-by = Beslut om avvisning eller utvisning: ta reda på sista dagen, och fråga en jurist om förlängning.
todo-lawyer = Fråga om personen vill träffa en jurist.
todo-child-papers = Barnens papper: fråga IOM Finland, utan namn, om födelsebevis och registrering. Börja tidigt.
todo-relatives-agree = Fråga de närstående själva om de vill resa.
todo-psychosocial = Be IOM Finland, efter samtycke, undersöka vilket psykosocialt stöd som finns efter hemkomsten.
todo-age = Ta reda på om personen är under 18 år. Gör som för ett barn så länge.
todo-interpreter = Ordna auktoriserad tolk på ett språk som personen förstår.
todo-child-will = Ta reda på om barnet vill återvända och är villigt att samarbeta.
todo-child-guardian-sweden = Medgivande i Sverige, från vårdnadshavare eller god man.
todo-child-guardian-home = Medgivande i ursprungslandet. Ta ingen kontakt dit förrän regionkoordinatorn har bedömt risken (vårt råd).
todo-child-inquiry = Social utredning: är ett återvändande bäst för barnet?
todo-ban = Berätta för IOM Finland om återreseförbudet, efter samtycke. Det kan ändra resvägen.
todo-police = Polis eller åklagare ska kontaktas innan datumet bestäms.
todo-passport = Säg till IOM Finland, efter samtycke, att giltig resehandling saknas. Räkna med att en ny kan ta lång tid.
todo-passport-held = Någon annan har passet. Hämta det inte på egen hand. Fråga regionkoordinatorn hur det kan komma tillbaka utan risk.
todo-embassy-wait = Ingen kontakt med ambassaden än. Prata med IOM Finland om det, utan namn, innan en ansökan om resehandling lämnas in.
todo-parents = Båda föräldrarna bör om möjligt få veta om resan och samtycka. Bedöm först om det är säkert (vårt råd).
todo-social-objection = Fråga socialtjänsten om den invänder mot att barnen reser.
todo-doctor = En läkarundersökning före resan rekommenderas. Erbjud den.
todo-medicine = Se till att receptbelagd medicin räcker för resan.
todo-housing = Boendet räcker inte fram till avresan. Ordna det innan datumet bestäms.
todo-wheelchair = Säg till IOM Finland tidigt, efter samtycke, att rullstol behövs, också där planet mellanlandar.
todo-companion = Be IOM Finland, efter samtycke, om ledsagare på resan.
todo-medical-companion = Be IOM Finland, efter samtycke, om en ledsagare som kan ge vård.
todo-airport = Be IOM Finland, efter samtycke, om hjälp på flygplatserna.
todo-flown = Gå igenom flygplatsens rutiner i god tid, om ingen ledsagare följer med.
todo-flight-fear = Säg till IOM Finland, efter samtycke, att personen är flygrädd.
todo-met-by-family = Säg till IOM Finland, efter samtycke, att familj eller släkt kan möta tillsammans med IOM.
todo-met-by-never = Säg till IOM Finland, efter samtycke, att familjen inte ska möta personen.
todo-talk-home = Fråga IOM Finland om ett samtal med IOM i hemlandet. Personen kan vara anonym.
todo-promised = Säg tydligt till personen vilket stöd som inte är bekräftat.
todo-risk-look-into = låt IOM utreda risken vidare
todo-risk-tell = berätta för personen om risken
todo-risk-agree = gå igenom åtgärderna igen, och ändra det som personen inte godtar

## Sist: vem som får veta vad

paper-after = Vem som sedan får veta vad
paper-after-first = Gå igenom det här med personen före underskriften.
paper-after-about = Bara det nödvändiga ska lämnas, med samtycke och till den som behöver det.
paper-after-iom = IOM Finland: ansökan, riskbedömningstabellen och en kopia av resehandlingen om den finns
paper-after-embassy = Ambassaden, om resehandling saknas: personuppgifter och passfoto, i en ansökan från IOM
paper-after-police = Polis eller åklagare, om personen samarbetar i en utredning: kontaktas innan datumet bestäms
paper-after-home = IOM i hemlandet och de som hjälper till där: det som behövs för resan, ankomsten och stödet
paper-after-booked = Personen själv och den ansvariga i Sverige: hur resan är ordnad, när IOM Finland har bokat
paper-after-providers = Andra som ger vård och stöd i hemlandet: det som behövs för stödet, om personen godtar det
paper-after-feedback = Ni i Sverige: hur det går efter hemkomsten, bara om personen har samtyckt
paper-after-law = Lagen kan kräva att uppgifter lämnas också utan samtycke. Berätta om gränserna först
draft-papers-after = Sist i underlaget till ansökan står vem som sedan får veta vad.

## Lappen för ärendekoden

paper-slip-title = Lapp för ärendekoden
paper-slip-about = Skriv ut lappen tom och skriv koden för hand. Spara inte koden i någon fil och skicka den inte.
paper-slip-notice = Inga namn på lappen: varken personens eller utkastets.
paper-slip-foot = Lapp för en ärendekod
paper-slip-file = lapp-for-arendekod
paper-slip-write = Skriv här
paper-slip-code = Ärendekod
paper-slip-blank = { "" }
paper-slip-rules = Så förvaras den
paper-slip-copy = Skriv av koden när den visas. Den visas en gång.
paper-slip-apart = Lägg lappen inlåst, skild från utkastets namn och från personens papper.
paper-slip-lost = Tappas koden bort går personuppgifterna inte att läsa. De kan bara raderas.
paper-slip-destroy = Förstör lappen när utkastet är raderat.

## Val på kortet

draft-paper-code-slip-pdf = Tom lapp för ärendekoden (PDF)
draft-paper-language = Papprets språk: { $language }
draft-paper-in = Pappret på { $language }
notice-draft-paper-sealed = Pappret ligger nedanför. Det tas bort om tio minuter, eller när du gör något annat här. Öppnar du det kan en kopia ligga kvar i telefonen: ta bort den själv.
notice-paper-unprintable = PDF:en saknar tecken för: { $fields }. Fyll i för hand, eller ta pappret som Word.
notice-sealed-unprintable = Några av tecknen går inte att visa i en PDF. Ta pappret som Word, eller fyll i för hand.
draft-question-source = Vår fråga, ämnet i manualen { $sections } ({ $year })
