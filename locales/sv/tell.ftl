# Vad den återvändande får veta, i fyra skeden (manualen 1.1–5.4)

tell-title = Vad personen får veta
tell-label = Vad du berättar
tell-body = Fyra skeden, formulerade för att läsas upp. Avsnitten i manualen står sist på kortet. Berätta också om tiden efter ankomsten före resan.

tell-consent-title = Före samtycket: du bestämmer
tell-consent-label = Säg: du bestämmer

tell-consent-data-title = Före samtycket: dina uppgifter
tell-consent-data-label = Säg: så skyddas uppgifterna

tell-consent-talk-title = Före samtycket: språk och samtal
tell-consent-talk-label = Säg: språk, tolk och samtal

tell-application-title = Vid ansökan: så går det till
tell-application-label = Säg: så går ansökan till

tell-application-risks-title = Vid ansökan: risker och hälsa
tell-application-risks-label = Säg: risker och åtgärder

tell-application-support-title = Vid ansökan: stödet i hemlandet
tell-application-support-label = Säg: stödets gränser

tell-journey-title = Före resan: papper och datum
tell-journey-label = Säg: papper, datum, kostnad

tell-journey-day-title = Före resan: resdagen
tell-journey-day-label = Säg: så går resdagen till

tell-journey-safety-title = Före resan: trygg på vägen
tell-journey-safety-label = Säg: trygg under resan

tell-arrival-title = Före resan: stödet när du är framme
tell-arrival-label = Säg: stödet när du är framme

tell-arrival-contact-title = Före resan: kontakt efteråt
tell-arrival-contact-label = Säg: kontakt och uppföljning
tell-consent-choices-title = Före samtycket: stanna eller återvända
tell-consent-choices-label = Säg: stanna eller återvända
tell-application-children-title = Vid ansökan: barn och familj
tell-application-children-label = Säg: barn och familj
tell-application-young-title = Vid ansökan: till ett barn
tell-application-young-label = Säg: till ett ensamt barn
tell-application-money-title = Vid ansökan: pengarna
tell-application-money-label = Säg: beloppen år 2019
tell-journey-bring-title = Före resan: det du tar med dig
tell-journey-bring-label = Säg: packa, hälsa, förbud

## Look-up

tell-consent-search = vad säger jag till personen, säga att det är frivilligt, talepunkter före samtycke, läsa upp för henne
tell-consent-data-search = berätta om sekretess för henne, förklara hur uppgifterna skyddas
tell-consent-talk-search = berätta om tolken för henne, förklara vem som lyssnar
tell-application-search = berätta hur ansökan går till, läsa upp vid ansökan
tell-application-risks-search = berätta om riskerna för henne, prata om risker med henne
tell-application-support-search = berätta om stödet hemma, förklara att inget kan lovas
tell-journey-search = berätta om papper och datum, läsa upp före resan
tell-journey-day-search = berätta om resdagen, förklara flygplatsen
tell-journey-safety-search = berätta hur hon blir mött, vad kan andra se på resan
tell-arrival-search = berätta om stödet efter ankomsten, läsa upp efter ankomsten
tell-arrival-contact-search = berätta om kontakten efteråt, förklara uppföljningen
tell-consent-choices-search = stanna eller återvända vad säger jag, berätta om alternativen, utsikter att stanna berätta
tell-application-children-search = berätta om barnen, säga till föräldern, vad säger jag om barnen
tell-application-young-search = vad säger jag till barnet, prata med ett ensamkommande barn, förklara för barnet
tell-application-money-search = berätta om beloppen, säga hur mycket pengar, vad säger jag om pengarna
tell-journey-bring-search = vad ska hon packa, packlista, ta med på resan, vad behöver hon ha med sig
