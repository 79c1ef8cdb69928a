tell-consent-say = Quero contar sobre a ajuda que existe. Você não precisa decidir nada hoje.
tell-consent-point-own = A decisão é sua. Ninguém tem o direito de obrigar nem de pressionar você, nem agora nem depois.
tell-consent-point-home = Todas as pessoas têm o direito de voltar ao seu país. Há ajuda, se essa for a sua vontade.
tell-consent-point-options = Há diferentes alternativas. Vamos ver cada uma, com os riscos e os limites.
tell-consent-point-time = Tire um tempo para pensar na sua decisão. Pode perguntar, e eu conto mais.
tell-consent-point-undo = Você pode mudar de ideia a qualquer momento antes da partida. Pode dizer não à ajuda. Pode retirar um pedido quando quiser.
tell-consent-point-deadline = Você recebeu uma decisão de que deve sair da Suécia, com um último dia? Diga isso, para que um advogado possa responder o que vale.

tell-consent-choices-say = Podemos pensar em conjunto no que significaria ficar e no que significaria voltar.
tell-consent-choices-point-situation = O coordenador ou a coordenadora regional pode ajudar você a avaliar a sua situação na Suécia, o que você quer e que perspectivas tem de ficar.
tell-consent-choices-point-return = Você também pode receber ajuda para avaliar suas possibilidades de voltar com apoio, e o que pode ser difícil.
tell-consent-choices-point-others = As alternativas podem ser um período de reflexão, uma autorização de residência temporária ou pedir asilo. Elas têm condições. O que vale depende da sua situação.
tell-consent-choices-point-explained = Tudo deve ser explicado em detalhe, em um idioma que você entende, antes de você dizer sim a alguma coisa.
tell-consent-choices-point-lawyer = Se você quiser, tentamos encontrar um advogado que possa responder o que vale para você.

tell-consent-data-say = Quero contar como é protegido o que você diz, e que limites existem, antes de você contar mais.
tell-consent-data-point-secrecy = O que você conta é protegido por sigilo. As autoridades e organizações na Suécia que participam têm que seguir as regras sobre dados pessoais.
tell-consent-data-point-limits = O sigilo tem limites. Se uma criança pode precisar de proteção, posso ter a obrigação de comunicar isso. A polícia ou a Agência Sueca de Migração podem pedir certos dados, também onde você mora. Pergunte o que vale para você, antes de contar algo.
tell-consent-data-point-use = Devem contar a você para que serve a informação, e onde e como seus dados são usados.
tell-consent-data-point-consent = Nos outros casos, é preciso o seu consentimento antes de compartilhar dados sobre você. Eu digo quais são as autoridades e organizações, e o que elas ficam sabendo.
tell-consent-data-point-needed = Só devem ser coletados os dados necessários, e só deve recebê-los quem precisa deles.
tell-consent-data-point-anonymous = Posso pedir conselho à OIM Finlândia sem dizer quem você é.

tell-consent-talk-say = Você tem que poder entender tudo o que conversamos. Avise quando algo não estiver claro.
tell-consent-talk-point-language = Tudo deve ser explicado em um idioma que você entende antes de você dizer sim. Também devem dar a você a informação em papel ou em formato eletrônico.
tell-consent-talk-point-interpreter = Se você não entende o idioma, temos que usar um intérprete autorizado. O intérprete tem regras sobre sigilo, ética e conduta.
tell-consent-talk-point-trust = Avise se for difícil falar com o intérprete. Às vezes pode ajudar conversar sobre isso, às vezes pode ser melhor trocar.
tell-consent-talk-point-office = Muitas vezes você pode conversar com a OIM no seu país sobre necessidades e apoio. É na sua língua materna, e você pode conversar sem dizer quem é.
tell-consent-talk-point-place = Devemos proteger o lugar onde você mora, e outras coisas que mostram onde você está. Há limites que a lei impõe. Pergunte a mim sobre eles.
tell-consent-talk-point-media = Não intermediamos contato com a mídia. Também não é adequado dizer sim a ela. No pior caso, quem fez mal a você pode identificar você. Aí não é mais possível garantir uma volta segura.

tell-application-say = Se você quiser pedir apoio, vemos o pedido em conjunto.
tell-application-point-voluntary = A OIM só pode ajudar você se a volta for voluntária.
tell-application-point-explained = O que está no pedido deve ser explicado em um idioma que você entende. Você pode receber ajuda para preencher.
tell-application-point-needs = Falamos sobre o que você precisa: atendimento de saúde, moradia, reabilitação, estudos, renda. As necessidades são escritas no pedido.
tell-application-point-sent = Primeiro perguntamos se você dá o seu consentimento. Depois o coordenador ou a coordenadora regional assina, e envia o pedido e uma avaliação de riscos à OIM Finlândia.
tell-application-point-iom = Quem trabalha na OIM tem o dever de sigilo e deve proteger seus dados pessoais.
tell-application-point-back = Você tem o direito de recusar a ajuda e pode retirar o seu pedido a qualquer momento.

tell-application-risks-say = Quero ver os riscos com você. É importante que você os conheça.
tell-application-risks-point-risks = Avaliamos riscos e ameaças que podem dificultar uma volta segura. O que você sabe sobre eles é importante.
tell-application-risks-point-sources = Dados sobre riscos também podem vir do serviço social, da equipe do abrigo, da polícia ou de outros.
tell-application-risks-point-early = É importante que a OIM Finlândia saiba cedo dos riscos, para poder planejar medidas.
tell-application-risks-point-measures = Vemos as medidas até você entender. Depois perguntamos se você as aceita. Se a família está envolvida no tráfico de pessoas, você pode, por exemplo, morar em outra parte do país.
tell-application-risks-point-doctor = Recomenda-se um exame médico antes da viagem, para que suas necessidades médicas sejam conhecidas.
tell-application-risks-point-medical = A OIM precisa saber de que atendimento e remédios você precisa. Assim dá para ver, antes da viagem, que existem. Eu pergunto a você primeiro.
tell-application-risks-point-contact = Diga se alguém que explorou você procura contato. Isso pode tornar a viagem menos segura.

tell-application-children-say = Quero conversar com você sobre seus filhos, e sobre outras pessoas da família que talvez viajem junto.
tell-application-children-point-needs = O que as crianças e a família precisam também tem que ser levado em conta.
tell-application-children-point-best = Precisamos avaliar em conjunto se voltar é o melhor para toda a família, também para as crianças.
tell-application-children-point-parents = Se for possível, tanto o pai quanto a mãe deveriam ficar sabendo da viagem e dar o consentimento para os filhos viajarem.
tell-application-children-point-danger = Pode ser perigoso perguntar ao pai ou à mãe dos seus filhos? Diga isso primeiro. Não fazemos contato antes que o coordenador ou a coordenadora regional tenha avaliado o risco.
tell-application-children-point-papers = As crianças precisam de documentos de viagem válidos. A OIM pode ajudar, e paga por eles. Se a criança nasceu na Suécia, muitas vezes ela precisa estar registrada.
tell-application-children-point-report = Se uma criança pode precisar de proteção, podemos ter que comunicar isso ao conselho de assistência social. A intenção é que a criança receba ajuda.

tell-application-young-say = Você pode dizer o que acha e o que quer. Você pode mudar de ideia.
tell-application-young-point-will = A OIM só pode ajudar você a voltar se essa for a sua vontade. Ninguém tem o direito de obrigar você.
tell-application-young-point-adults = Os adultos responsáveis por você têm que dizer sim, tanto aqui como no seu país.
tell-application-young-point-best = O serviço social procura saber se é o melhor para você. Você pode participar e contar.
tell-application-young-point-companion = Se você voltar para casa, um adulto vai viajar com você.
tell-application-young-point-time = Não há problema se levar tempo. Pergunte quantas vezes quiser.

tell-application-support-say = Quero deixar claro o que sabemos sobre o apoio no seu país, e o que não sabemos.
tell-application-support-point-varies = O apoio pode ser diferente em cada país. Pode depender de a OIM ter escritório lá. Algum apoio pode não existir, ser limitado ou ter exigências.
tell-application-support-point-told = Se não houver apoio, ou só muito pouco, devem contar isso a você com clareza. Mesmo assim, pode ser possível uma ajuda em dinheiro.
tell-application-support-point-promises = Não prometo apoio nem valores que não estejam confirmados. A OIM Finlândia aprova cada pagamento antes.
tell-application-support-point-plan = Um plano preliminar é feito antes de você sair da Suécia. Ele é definido depois que você chegar.
tell-application-support-point-goals = Definimos com você metas que dá para alcançar, com o apoio que puder ser dado.
tell-application-support-point-providers = Outros além da OIM também vão dar atendimento e apoio. Eles têm exigências próprias, e você precisa aceitá-las para receber o apoio deles. Você pode dizer não.
tell-application-support-point-risk = O risco de sofrer exploração outra vez é maior até dois anos depois da exploração. O apoio depois da chegada diminui esse risco.

tell-application-money-say = Quero contar quais eram os valores no ano de 2019. Perguntamos à OIM quais são agora.
tell-application-money-point-monthly = Em 2019 a ajuda era de { $monthly } por mês durante seis meses, { $monthly_total } no total.
tell-application-money-point-basic = Além disso, { $basic } para necessidades básicas, por exemplo moradia, estudos ou atendimento de saúde.
tell-application-money-point-medical = E { $medical } para possíveis necessidades médicas.
tell-application-money-point-children = Filhos que viajam com você têm, em regra, direito a { $child_share } do valor do apoio.
tell-application-money-point-approved = A OIM no seu país cuida do apoio. A OIM Finlândia aprova cada pagamento antes.
tell-application-money-point-confirm = Não conte com os valores antes que a OIM os confirme.

tell-journey-say = Quero contar como a viagem é preparada. Pergunte quando quiser.
tell-journey-point-documents = Você precisa de documentos de viagem válidos. Se faltarem, a OIM Finlândia ajuda a conseguir documentos provisórios, por meio da sua embaixada. Então a embaixada recebe seus dados pessoais. Eu pergunto a você primeiro.
tell-journey-point-progress = O pedido de documentos de viagem pode demorar muito. Devem contar a você como está indo.
tell-journey-point-date = O coordenador ou a coordenadora regional fala com você sobre a data. Muitas vezes a data precisa ser combinada com vários outros, e não é prometida cedo demais.
tell-journey-point-police = Se você participa de uma investigação policial ou julgamento, a polícia e/ou o Ministério Público são contatados antes de a data ser decidida.
tell-journey-point-booking = Se você está no programa, a OIM Finlândia reserva a viagem inteira e conta a você o que está organizado. Diga o que você precisa ou deseja.
tell-journey-point-cost = Se você está no programa, a OIM paga a viagem e os documentos de viagem.

tell-journey-bring-say = Agora vemos o que você precisa levar, e o que a OIM precisa saber sobre a viagem.
tell-journey-bring-point-papers = Leve os papéis médicos necessários: prontuário, atestado médico e receitas. Eles são traduzidos quando é possível e necessário.
tell-journey-bring-point-medicine = Leve todos os remédios de que você precisa. Remédio com receita deve ser suficiente para a viagem.
tell-journey-bring-point-needs = Diga se você precisa de cadeira de rodas, comida especial ou outra coisa. Assim a OIM pode se preparar, também onde você troca de avião.
tell-journey-bring-point-ban = Você tem proibição de entrada no espaço Schengen? Então pode ser preciso mudar o caminho, e a OIM precisa saber disso.
tell-journey-bring-point-lawyer = Um advogado pode responder por quanto tempo uma proibição vale.

tell-journey-day-say = Agora vemos em conjunto o dia da viagem. Diga se algo preocupa você.
tell-journey-day-point-tickets = A OIM Finlândia dá a você as passagens de avião e as informações da viagem quando a viagem está confirmada.
tell-journey-day-point-airport = O recomendado é estar no aeroporto pelo menos duas horas antes da partida. Perguntamos se alguém de nós pode ir com você e ajudar.
tell-journey-day-point-routines = Você nunca voou antes? Eu conto sobre o check-in, o controle de segurança, o controle de passaportes, as telas e o portão de embarque.
tell-journey-day-point-companion = Se for preciso, a OIM pode providenciar alguém que viaje com você. Se você tem menos de dezoito anos e está sem a família na Suécia, sempre há uma pessoa que viaja com você.
tell-journey-day-point-contacts = Devem dar a você o telefone e o endereço da OIM no seu país, para que você possa pedir ajuda durante a viagem.
tell-journey-day-point-nobody = Se ninguém receber você: ligue para o escritório da OIM no país, ou vá até lá. Antes da viagem, devem dizer a você como chegar a ele.
tell-journey-day-point-free = Você é livre para mudar de ideia até a hora de viajar, também no aeroporto.

tell-journey-safety-say = Quero contar como vão receber você, e como quem recebe reconhece você.
tell-journey-safety-point-ordinary = Você viaja como qualquer outra pessoa, com ajuda da OIM.
tell-journey-safety-point-sign = Você pode usar o logotipo da OIM, ou outra coisa combinada, para que quem recebe saiba quem você é.
tell-journey-safety-point-badge = O logotipo não mostra por que você viaja. Se não quiser usar, diga isso.
tell-journey-safety-point-staff = Eu conto como reconhecer o pessoal da OIM, quando você troca de avião e quando chega.
tell-journey-safety-point-phone = Se você der o consentimento e for possível, a OIM Finlândia recebe o número do seu celular, para falar com você com mais facilidade.
tell-journey-safety-point-transit = Em uma escala a OIM pode ajudar você, dependendo do que você precisa e de a OIM estar no país.
tell-journey-safety-point-met = Onde a OIM tem escritório, normalmente alguém da OIM recebe você no aeroporto. Depois você recebe ajuda para seguir adiante.

tell-arrival-say = Isto é sobre o tempo depois da chegada. Conto agora, antes da viagem, para você saber.
tell-arrival-point-think = Você pode precisar de tempo para pensar em diferentes tipos de apoio antes que algo comece.
tell-arrival-point-plan = O plano de apoio parte das suas necessidades e é definido depois da chegada.
tell-arrival-point-monthly = Uma ajuda para comida, roupa e outras coisas é paga todo mês, em regra durante seis meses. Quem paga é o escritório local da OIM.
tell-arrival-point-recovery = Há possibilidade de ajuda para atendimento de saúde, conversas de apoio e remédios, conforme as suas necessidades.
tell-arrival-point-work = Também pode ser dado apoio para estudos, estágio ou um curso. O que você já sabe conta, mesmo que tenha aprendido na família.
tell-arrival-point-limits = O apoio pode ser diferente em cada país. Se for limitado, a OIM tenta mesmo assim encontrar algo para oferecer.

tell-arrival-contact-say = Você escolhe se e como vamos nos falar depois da chegada. Não há problema nenhum em dizer não.
tell-arrival-contact-point-agreed = Como será o acompanhamento posterior, você combina com o escritório local da OIM.
tell-arrival-contact-point-ways = Onde a OIM tem escritório, o contato pode ser por encontros, visitas, telefone ou e-mail. Uma organização também pode fazer esse acompanhamento.
tell-arrival-contact-point-adjusted = O acompanhamento posterior serve para ver se o apoio chega, e para mudar o plano se for preciso.
tell-arrival-contact-point-feedback = Quem ajudou você na Suécia só fica sabendo como você está se você der o consentimento.
tell-arrival-contact-point-decline = Você tem o direito de recusar o apoio. Você também pode escolher não ter contato, nem conosco nem com a OIM.
