# Accompanying children and other family members (manual 3.4.2 and 4.2.1)

family-chapter = Accompanying children, family

family-title = The whole family’s needs count
family-label = The family’s needs
family-say = When children or other close family travel along, their needs must be considered too.
family-body =
    The person may have children or other close family members in Sweden who travel along. Their needs must then also be considered when the journey home is prepared.

    Talk with the family. In those talks it needs to be assessed whether returning is the best solution for everyone in the family. The accompanying children are part of that assessment.

    If possible, both parents should be informed and consent to the children’s journey.

    If a child may need protection, the duty to report applies (our reminder).

later-shelter-children = The act (2024:79) concerns placing children in a shelter, also when one person with custody does not consent. Ask the social services. It applies since 1 April 2024.

family-together-title = Keeping the family together comes first
family-together-label = Keeping families together
family-together-say = Families should first of all be kept together or reunited, unless social services object.
family-together-body =
    First of all, try to keep the family together or to reunite it.

    This does not apply if social services object. Their objections may for example concern the children returning with, or to, their family.

    If possible, both parents of accompanying children should be informed about the journey. If possible, both should also consent to the children travelling.

    Could a parent be involved in the trafficking? Make no contact before the regional coordinator has judged the risk (our advice).

family-journey-title = The journey can be planned for small children
family-journey-label = Travelling with small children
family-journey-say = With help from IOM, the route and departure times can be chosen to make travel with small children easier.
family-journey-body =
    The route and departure times can be chosen to make it easier to travel with small children. This can be planned with help from IOM.

    It is good to tell IOM about special needs as early as possible. A disability is one example.

    IOM staff can then be prepared and have the right equipment. This may be a wheelchair at the airport where the family changes planes.

family-documents-title = IOM can help with the children’s documents
family-documents-label = Children’s travel documents
family-documents-say = If the children lack travel documents, IOM can help to apply, and the programme covers the cost.
family-documents-body =
    Accompanying children need valid travel documents, for example passports. This applies to everyone who returns.

    If the children lack travel documents, IOM can help to apply for them. The application goes to the competent embassy in Sweden.

    IOM pays what the travel documents cost. The cost is covered by the programme.

family-born-title = Children born here often need registration
family-born-label = Children born in Sweden
family-born-say = A child born in Sweden often needs to be registered to get a travel document.
family-born-body =
    A child born in Sweden often needs to be registered to get a travel document. This means that the child’s nationality has been established. IOM gives advice on how the registration is done.

    In each case IOM needs to ask the embassy what is required, both for the registration and for the travel document. The embassy often requires a birth certificate from a hospital in Sweden.

    It can take a long time to apply for travel documents. The time depends on the country and on the individual case. This must be considered when the travel date is planned.

## Look-up

family-search = accompanying children, children come along, has children, kids, brings her children, family, relatives, siblings, husband, partner comes along, travel with the family, mother with children, kiddo, babies, little ones, younger siblings, children on the trip, travel with child, whole family, parents come along, boyfriend comes along, wife, twins, teenagers, spouse, sister, brother, mum, mom, dad, kids travelling, partner, grandmother, relative comes along, her children, daughter, son, bring the kids
family-together-search = keep the family together, reunite, father must agree, both parents, visiting rights, joint custody, custody dispute, the other parent, father refuses, father says no, social services object, child taken into care, child's mother, parental consent, separation, father unknown, father has disappeared, father in prison, custody, both custodians, social services against, separate the family, siblings apart, mum, dad, ex, child's father, consent from the father, both must sign, sole custody, split the family
family-journey-search = baby, infant, toddler, travel with small children, fly with children, disabled child, times that suit children, milk formula, child with a disability, night flight with children, nappies, diapers, baby food, cot, wheelchair for the child
family-documents-search = child's passport, passport for the child, child's id, child without passport, children lack papers, who pays for the children's passports, child's travel document, passports for the kids
family-born-search = born in sweden, children born here, register a child, birth certificate, child's citizenship, stateless, child is not registered, newborn, baby without citizenship, the baby has no passport, hospital birth papers, nationality of the child, kid born here, baby born here, baby without papers, undocumented child, child has no citizenship, register the birth
