handout-title = Informação

handout-danger-title = Se você está em perigo
handout-danger-body = Ligue para { $emergency }.

handout-decide-title = Você decide
handout-decide-body = Você tem o direito de voltar ao seu país. Você também tem o direito de dizer não. Ninguém tem o direito de obrigar nem de pressionar você. Ficar também pode ser o certo. Você pode mudar de ideia até a hora de viajar. Tire um tempo para pensar.

handout-choices-title = Ficar ou viajar
handout-choices-body = Pode haver outros caminhos além de viajar. Eles têm condições. Peça para saber quais existem para você, e que riscos eles têm. Você recebeu um último dia para sair da Suécia? Conte logo a alguém que ajuda você. Peça para conversar com um advogado.

handout-talk-title = No seu idioma
handout-talk-body = Tudo deve ser explicado em um idioma que você entende. O intérprete tem o dever de sigilo. Se não se sentir bem com o intérprete, você pode pedir outro. Muitas vezes você pode conversar com alguém da Organização Internacional para as Migrações (OIM) no seu país, no seu próprio idioma. Você não precisa dizer quem é.

handout-protected-title = O que você conta
handout-protected-body = A maioria dos dados só é passada adiante se você disser sim. Mas a lei tem limites. Se uma criança pode precisar de proteção, isso pode ser comunicado, para que ela receba ajuda. A polícia ou a Agência Sueca de Migração podem pedir certos dados, por exemplo onde você mora. Pode haver mais casos. Pergunte o que vale para você, antes de contar algo.

handout-knows-title = Quem fica sabendo o quê
handout-knows-body = Se você disser sim, a OIM na Finlândia e a OIM no seu país podem ficar sabendo do que você precisa. Se você precisar de papéis para a viagem, a embaixada do seu país pode ficar sabendo quem você é. Peça para saber quem recebe o quê, antes de dizer sim. Você pode perguntar o que foi guardado sobre você, e pedir que seja apagado. O que já foi entregue a outros continua com eles.

handout-risks-title = Riscos
handout-risks-body = Existe o risco de sofrer exploração outra vez. Ele é maior até dois anos depois da exploração. O apoio torna o risco menor. Quem ajuda você examina os riscos com você. Diga do que você tem medo. Avise se alguém que fez mal a você entrar em contato com você. Você saberá o que pode ser feito, e pode dizer o que não quer.

handout-help-title = Ajuda com a viagem
handout-help-body = Você pode receber ajuda para pedir apoio. Você pode retirar o pedido a qualquer momento. Se você receber o apoio, a OIM reserva e paga a viagem, e os papéis para a viagem. Os papéis podem demorar muito. Se for preciso, alguém pode viajar com você. Se a OIM estiver no seu país, na maioria das vezes alguém recebe você no aeroporto.

handout-support-title = Depois que você chegar
handout-support-body = O apoio pode ser um lugar para morar, atendimento de saúde, alguém com quem conversar, escola, ajuda para trabalhar ou dinheiro. É diferente em cada país. Às vezes o apoio é pouco, e às vezes não existe. Nesse caso, devem contar isso a você. Você pode dizer não ao apoio, e ao contato.

handout-money-title = Dinheiro, segundo dados de 2019
handout-money-body = Em 2019 a ajuda era de { $monthly } por mês durante seis meses, { $monthly_total } no total. Além disso, { $basic } para necessidades básicas, e { $medical } para possíveis necessidades médicas. Filhos que viajam com você têm, em regra, direito a { $child_share } do valor do apoio. Não conte com os valores antes que a OIM os confirme.

handout-children-title = Crianças
handout-children-body = O que seus filhos precisam também conta. Se for possível, tanto o pai quanto a mãe deveriam ficar sabendo da viagem e dizer sim. É perigoso perguntar ao pai ou à mãe dos seus filhos? Diga isso. Se você tem menos de 18 anos, pode dizer se quer viajar ou não. Ninguém mais pode responder por você. Se você está sem a família na Suécia, um adulto vai viajar com você.

handout-number = Número da pessoa que ajuda você:
