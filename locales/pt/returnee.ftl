returnee-next = Próxima
returnee-previous = Voltar
returnee-hide = Ocultar

returnee-take-back = Devolver o telefone

returnee-open = Abrir
returnee-choose = Escolha com um número:
returnee-held = Agora só estas páginas são mostradas.
returnee-failed = Não deu certo. Tente de novo.

returnee-data-label = Seus dados

returnee-urgent-label = Ajuda agora

returnee-place = { $page } / { $pages }

returnee-decide-title = Você decide
returnee-decide-body =
    Você pode dizer sim à viagem.
    Você pode dizer não.
    Você pode mudar de ideia até a hora de viajar.

    Ficar também pode ser o certo.
    Há outros caminhos. Eles têm condições.
    Peça que falem sobre eles.

    Ninguém tem o direito de obrigar você.
    Ninguém tem o direito de pressionar você.

    Tire um tempo para pensar.
    Você recebeu um último dia para sair da Suécia? Conte logo a alguém que ajuda você.

returnee-protected-title = Como é protegido o que você conta
returnee-protected-body =
    A maioria dos dados só é passada adiante se você disser sim.
    Você pode dizer não.

    Mas a lei tem limites.
    Uma criança pode precisar de proteção. Nesse caso, isso pode ser comunicado, para que a criança receba ajuda.
    A polícia ou a Agência Sueca de Migração podem pedir certos dados.
    Pode ser o lugar onde você mora.

    Pergunte o que vale para você, antes de contar algo.

    Só deve ser coletado o que é necessário.

returnee-talk-title = Conversar no seu idioma
returnee-talk-body =
    Devem informar tudo a você em um idioma que você entende.
    Um intérprete pode ajudar você.
    O intérprete tem o dever de sigilo.
    Não se sente bem com o intérprete? Avise.

    Muitas vezes você pode conversar com alguém no seu país.
    No seu próprio idioma, sobre o que você precisa e o que existe.
    É uma pessoa da Organização Internacional para as Migrações.
    Você não precisa dizer quem é.

    Tire um tempo para pensar.

returnee-safety-title = Sua segurança é importante
returnee-safety-body =
    As pessoas que ajudam você examinam os riscos com você.
    Diga do que você tem medo.
    Avise se quem fez mal a você entrar em contato com você.
    Você saberá o que pode ser feito, e pode dizer o que não quer.

    Quem ajuda você deve proteger o lugar onde você mora.
    Mesmo assim, a polícia ou a Agência Sueca de Migração podem ter o direito de perguntar. Pergunte o que vale.

    Jornalistas não entram em contato com você por meio de quem ajuda você.
    Aconselhamos você a não falar com jornalistas.
    No pior caso, quem fez mal a você pode entender de quem se trata.
    Aí ninguém pode prometer que a viagem será segura.

returnee-help-title = Ajuda com viagem e papéis
returnee-help-body =
    Você quer ajuda? Diga a alguém que apoia você aqui.
    Você pode receber ajuda para preencher um pedido.
    O que está no pedido é explicado em um idioma que você entende.
    Você pode dizer não, e retirar o pedido.

    Se você receber o apoio:
    A Organização Internacional para as Migrações reserva a viagem.
    Ela paga a viagem e os papéis para a viagem.

    Você não tem passaporte?
    Ela ajuda a conseguir papéis para a viagem.
    Pode demorar muito. Devem contar a você como está indo.

returnee-journey-title = Durante a viagem
returnee-journey-body =
    Você pode mudar de ideia até a hora de viajar.

    Você viaja como qualquer outra pessoa.
    Avise se tem medo de voar, ou se precisa de comida especial.

    Se você precisar, alguém pode viajar com você.

    A Organização Internacional para as Migrações tem escritórios em muitos países.
    Se houver um escritório no seu país, na maioria das vezes alguém recebe você no aeroporto.
    Depois você recebe ajuda para seguir adiante.

returnee-home-title = Depois que você chegar
returnee-home-body =
    O plano é feito em conjunto antes da viagem. O que você quer é importante.
    Pense em metas que dá para alcançar.
    O plano fica pronto depois que você chegar.

    Existe o risco de sofrer exploração outra vez.
    O apoio torna esse risco menor.

    O apoio pode ser um lugar para morar, atendimento de saúde ou alguém com quem conversar.
    Pode ser escola, ajuda para trabalhar ou dinheiro.
    Pergunte quais são os valores agora.

    O apoio pode ser diferente em cada país.
    Também depende de a Organização Internacional para as Migrações estar lá.
    Às vezes é pouco. Às vezes não existe. Nesse caso, devem contar isso a você.

returnee-after-title = Depois
returnee-after-body =
    É bom saber disto já antes da viagem.

    Você pode dizer não ao apoio.
    Você pode dizer não ao contato.

    Você quer contato?
    Então vocês combinam como vai ser.
    Vocês podem se encontrar, telefonar ou escrever.

    Você precisa de algo diferente do que foi pensado? Então o apoio pode mudar.

    Quem ajudou você na Suécia só fica sabendo como você está se você disser sim.

returnee-data-title = Seus dados
returnee-data-body =
    A pessoa que ajuda você pode guardar respostas sobre a sua situação. Elas ficam em um computador, não só neste telefone.

    Você pode perguntar o que foi guardado sobre você. Você pode pedir que seja apagado. Não precisa dizer por quê. Cópias podem continuar existindo por um tempo.

    O que já foi entregue a outros continua com eles. Pergunte quem são.

    Você tem o direito de saber como e onde seus dados são usados.

returnee-urgent-title = Ajuda agora
returnee-urgent-body =
    Você está em perigo agora?
    Ligue para { $emergency }.

    Você sente que não aguenta viver, ou se machucou?
    Ligue para { $emergency }. Conte a alguém em quem você confia.

    Não pode ligar?
    Mostre esta página a alguém em quem você confia.

    Não há perigo neste momento?
    Você pode ligar para a polícia: { $police }.
    Você pode dizer a alguém que apoia você que precisa de ajuda.
    Você também pode só apontar aqui.

returnee-choices-title = Ficar ou viajar
returnee-choices-body =
    Você pode receber ajuda para pensar em como está a sua situação agora.

    Você quer ficar? Você pode ficar?
    O que pode ser difícil se você viajar?
    O que pode ser difícil se você ficar?

    Devem contar a você que opções existem no seu caso.
    Cada opção tem riscos. Cada opção tem limites.
    Peça que expliquem tudo antes de você decidir.

    Você tem um último dia para sair da Suécia?
    Quem fica mais tempo pode receber uma proibição de voltar.
    Peça para conversar com um advogado.

returnee-knows-title = Quem fica sabendo o quê
returnee-knows-body =
    Pergunte quem recebe dados sobre você, e quais.
    Peça que expliquem isso antes de você dizer sim.

    Podem ser as pessoas que ajudam você na Suécia.
    Pode ser a Organização Internacional para as Migrações, na Finlândia e no seu país.
    Pode ser a embaixada do seu país, se você precisar de papéis para a viagem.

    Diga com quem você não quer que falem.

returnee-health-title = Sua saúde
returnee-health-body =
    É bom ver um médico antes da viagem.

    Você precisa de atendimento, remédio ou cadeira de rodas?
    Se você disser sim, as pessoas que planejam a viagem podem ficar sabendo.
    Então elas podem ver se o atendimento e o remédio existem no lugar para onde você vai.

    Leve o que você precisa:
    atestado médico, prontuário, receitas.
    Leve remédio suficiente.

    Peça ajuda para traduzir os papéis.

returnee-children-title = Seus filhos
returnee-children-body =
    Você tem filhos aqui?
    Então o que eles precisam também conta.
    Vocês conversam sobre o que é melhor para todos na família.

    Se for possível, tanto o pai quanto a mãe deveriam ficar sabendo da viagem e dizer sim a ela pelos filhos.
    É perigoso perguntar ao pai ou à mãe dos seus filhos? Diga isso.

    Crianças precisam de papéis próprios para a viagem.
    Se a criança nasceu na Suécia, pode demorar mais.

    Você recebe o apoio? Em regra, filhos que viajam com você têm direito à metade.
    Pergunte o que vale agora.

returnee-young-title = Você tem menos de 18 anos?
returnee-young-body =
    Você pode dizer o que quer.
    Você pode dizer se quer viajar, e se não quer.
    Ninguém mais pode responder a isso por você.

    Adultos também procuram saber se viajar é o melhor para você.
    Quem é responsável por você precisa dizer sim, aqui e no seu país. Você tem medo de alguma dessas pessoas? Diga isso.

    Você está sem a família na Suécia? Se você viajar, um adulto vai viajar com você.

    Pergunte quantas vezes quiser.

returnee-ban-title = Se você tem proibição de entrada
returnee-ban-body =
    Uma proibição de entrada significa que você não pode voltar durante um tempo.

    Você tem uma proibição, ou não sabe?
    Conte a alguém que ajuda você.
    A proibição pode mudar o caminho da viagem.

    Pergunte a um advogado por quanto tempo ela vale.

returnee-day-title = No dia da viagem
returnee-day-body =
    Leve papéis, passagem, telefone e números de telefone.
    É bom estar no aeroporto pelo menos duas horas antes.
    Pergunte se alguém pode ir com você até lá.

    Você pode receber um crachá para usar, para que quem espera você saiba quem você é.
    O crachá não diz por que você viaja.
    Não quer usar? Diga isso. Vocês podem escolher outra coisa.
    Pergunte como reconhecer quem vai receber você.

    Ninguém está esperando?
    Ligue para o número do escritório no seu país, ou vá até o endereço. Devem dar os dois a você antes da viagem.

returnee-paused = Agora talvez não seja possível receber esta ajuda. Pergunte à pessoa que ajuda você.
returnee-unreviewed = Uma máquina traduziu este texto. Ninguém que trabalhe profissionalmente com este idioma leu o texto ainda. Peça um intérprete.
returnee-stale = O texto sueco mudou depois desta tradução. Peça um intérprete.
returnee-listen = Ouvir
