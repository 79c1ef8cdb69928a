consent-language-say = Tudo foi explicado a você em um idioma que você entende? Avise se algo não estiver claro.
consent-language-explain = É importante que você entenda antes de responder. Se você disser não, conseguimos um intérprete e explicamos de novo.

consent-voluntary-say = Você decide. Você pode dizer não, e pode mudar de ideia a qualquer momento antes da partida. Você entendeu?
consent-voluntary-explain = Você tem o direito de recusar. Você tem o direito de mudar de ideia até a hora de viajar, e de retirar o pedido a qualquer momento. Se você disser não, não seguimos adiante. Você terá mais tempo.

consent-alternatives-say = Pode haver outras opções. Elas têm condições. Ficar também pode ser o certo. Contaram a você que opções existem?
consent-alternatives-explain = Pode ser, por exemplo, um período de reflexão, uma autorização de residência temporária ou pedir asilo. O que vale depende da sua situação. Se você disser não, contamos sobre elas primeiro.

consent-use-say = Os dados são usados para planejar a sua viagem e o seu apoio. A OIM Finlândia os recebe se você disser sim. Sobre a OIM no seu país perguntamos à parte. Os dados são protegidos. Mas pela lei uma parte pode ser entregue mesmo assim: se uma criança pode precisar de proteção, ou se a polícia ou a Agência Sueca de Migração pedir. Pode haver mais casos. Você entendeu?
consent-use-explain = Os dados são protegidos por sigilo, com os limites que a lei impõe. Pergunte o que vale para você. Se você disser não, explicamos de novo.

consent-interpreter-say = O intérprete ouve o que dizemos, e tem regras de sigilo a seguir. Se não se sentir bem com o intérprete, você pode pedir outro. Você entendeu?
consent-interpreter-explain = O intérprete segue regras de ética, conduta e sigilo. Às vezes é melhor trocar de intérprete. Nesse caso, avise.

consent-keep-say = Guardamos suas respostas em um rascunho. O nome, só se você disser sim mais tarde. Mesmo assim, as respostas podem mostrar quem você é. Podemos guardá-las? Você pode dizer não, e então as apagamos.
consent-keep-explain = As respostas são guardadas de forma criptografada. O que você aceitou ou recusou é guardado sem criptografia. Daqui não entregamos nada disso a mais ninguém. Tudo é apagado em um dia certo, ou quando você quiser. Em cópias de segurança pode continuar existindo.

consent-iom-say = Podemos dar à OIM Finlândia o seu pedido: nome, idade, país, papéis, decisões, família e o que você precisa? Ela planeja a viagem e o apoio. Sobre saúde e riscos perguntamos depois. Você pode dizer não.
consent-iom-explain = A OIM Finlândia é um órgão internacional com regras próprias sobre dados. Ela precisa dos dados para a viagem e o apoio. Se você disser não, não entregamos nada. Então podemos perguntar à OIM sem dizer quem você é.

consent-health-say = A OIM Finlândia pode precisar saber como está a sua saúde, para a viagem e para o atendimento depois. Podemos contar? Você pode dizer não a tudo ou a uma parte.
consent-health-explain = Trata-se do que você precisa na viagem, remédios, atestados e atendimento. Se você disser não, não passamos isso adiante. Então a OIM não pode levar isso em conta no plano.

consent-risk-table-say = Escrevemos os riscos sobre os quais conversamos. Ali também há coisas que outros contaram. A OIM Finlândia pode ler? Você pode dizer não.
consent-risk-table-explain = Ali estão os riscos, e o que pode ser feito. A OIM Finlândia avalia os riscos antes da viagem. Se você disser não, não entregamos a tabela. Então podemos perguntar, sem dizer quem você é, o que isso significa para o pedido.

consent-measures-say = Conversamos sobre os riscos e o que pode ser feito. Você quer que façamos assim? Diga também o que você não quer.
consent-measures-explain = Um sim significa que você conhece os riscos de voltar, e entende e aceita o que será feito. Se você disser não, vemos tudo de novo, e mudamos o que você não quer.

consent-passport-copy-say = O coordenador ou a coordenadora regional pode enviar uma cópia do seu passaporte à OIM Finlândia? Você pode dizer não.
consent-passport-copy-explain = A cópia é necessária porque a viagem é reservada no nome que está no passaporte. Também pode ser outro documento de identidade. Se você disser não, nenhuma cópia é enviada. Então perguntamos à OIM Finlândia o que é preciso no lugar dela.

consent-child-will-say = Você quer ir para o seu país, por sua própria vontade? Você pode dizer não, e pode dizer que ainda não sabe.
consent-child-will-explain = Ninguém mais pode responder por você. Se você disser não, não planejamos mais a volta.

consent-iom-home-say = Os mesmos dados podem ser entregues à OIM no seu país, para que ela saiba do que você precisa? Você pode dizer não. Então dizemos isso à OIM Finlândia, mas não decidimos o que a OIM faz.
consent-iom-home-explain = Ela precisa dos dados para o apoio no seu país. Se você disser não, o coordenador ou a coordenadora regional diz isso à OIM Finlândia. Não podemos impedir a OIM.

consent-phone-say = Podemos dar o número do seu celular à OIM, para que ela fale com você com mais facilidade na viagem? Você pode dizer não.
consent-phone-explain = O número serve para falar com você quando troca de avião e quando chega. Se você disser não, não entregamos o número, e o apagamos aqui. Nada mais muda.

consent-followup-say = Podemos saber, na Suécia, como vai a sua vida depois? Você pode dizer não. Isso não muda nada no seu pedido.
consent-followup-explain = Seria a OIM quem nos contaria. Como você e a OIM no seu país mantêm contato, vocês combinam. Se você disser não, nada deve ser contado a nós. Nada mais muda.

consent-embassy-say = Você precisa de papéis para a viagem. A OIM pode entrar em contato com a embaixada do seu país? Então a embaixada fica sabendo quem você é. Não dá para desfazer depois de feito. Você pode dizer não.
consent-embassy-explain = A embaixada recebe seus dados pessoais e uma foto, para que você receba papéis para a viagem. Você pediu asilo, ou tem medo do Estado no seu país? Diga isso antes de responder, e peça para falar com um advogado. Se você disser não, a embaixada não é contatada. Então perguntamos à OIM Finlândia sobre outros modos.

consent-providers-information-say = Outros além da OIM também podem dar atendimento e apoio. Eles têm exigências próprias. Peça para ouvir as exigências antes de dizer sim. Você pode dizer não. Você entendeu?
consent-providers-information-explain = Perguntamos a você sobre as exigências quando forem conhecidas. Você tem o direito de dizer não ao apoio.

consent-police-information-say = Você colabora em uma investigação policial ou julgamento. Antes de a data ser decidida, a polícia ou o Ministério Público é contatado. Pergunte se algo não estiver claro. Você entendeu?
consent-police-information-explain = Isto é informação. Não é algo a que você diga sim ou não.

consent-say-answers = Você pode apontar a sua resposta.

consent-say-yes = Sim

consent-say-no = Não

consent-say-wait = Quero esperar

consent-say-unclear = Não entendo
