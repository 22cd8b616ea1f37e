import type { ColumnWords } from './column-words.ts'

export const french: ColumnWords = {
  order: {
    orderId:
      'numéro de commande|n° de commande|n° commande|no de commande|no commande|num commande|numéro commande|id commande|identifiant de commande|référence commande|référence de commande|commande|référence|numéro de facture|n° facture',
    day: 'date de commande|date de la commande|date commande|commandé le|date d’achat|date de vente|date de création|créé le|date',
    time: 'heure|heure de commande|heure de la commande|heure d’achat',
    status:
      'statut de la commande|statut de commande|statut commande|état de la commande|état commande|statut|état|statut du paiement',
    currency: 'devise|monnaie|code devise',
    total:
      'total de la commande|total commande|montant total|montant de la commande|montant ttc|total ttc|total payé|prix total|montant|total|net à payer',
    goods: 'sous-total|sous total|total produits|total articles|montant des produits',
    shippingCost:
      'frais de port|frais de livraison|frais d’expédition|port|livraison|expédition|coût de livraison',
    tax: 'tva|taxe|taxes|montant tva|total taxes',
    discount: 'remise|réduction|montant de la remise|montant remise|rabais|total remises',
    refunded: 'remboursé|montant remboursé|remboursement|total remboursé',
    voucherCode: 'code promo|code de réduction|code promotionnel|bon de réduction|coupon',
    paidDay: 'date de paiement|payé le|date du paiement',
    shippedDay: 'date d’expédition|expédié le|date de livraison|livré le',
    note: 'remarque|remarques|commentaire|commentaires|note du client|message',
    acceptsEmail: 'newsletter|inscrit à la newsletter|accepte le marketing|consentement e-mail|abonné',
    itemName:
      'nom du produit|nom de l’article|désignation|libellé|produit|article|titre de l’article|description',
    itemSku: 'référence produit|référence article|réf produit|réf article|réf|ugs|code article',
    itemVariant: 'variante|déclinaison|option|options',
    itemCategory:
      'catégorie|catégorie de produit|catégorie produit|catégorie article|famille|famille de produits|rayon',
    itemQuantity: 'quantité|qté|qte|nombre|nombre d’articles',
    itemUnitPrice: 'prix unitaire|prix à l’unité|pu|prix|prix du produit',
    itemTotal: 'total ligne|total de la ligne|montant ligne|prix total article',
  },
  person: {
    email: 'adresse e-mail|adresse email|adresse de messagerie|courriel|e-mail|mail',
    phone: 'téléphone|numéro de téléphone|n° de téléphone|tél|portable|mobile',
    customerNumber: 'numéro client|n° client|no client|id client|code client|référence client',
    salutation: 'civilité|titre de civilité',
    firstName: 'prénom|prénoms',
    lastName: 'nom de famille|nom famille',
    fullName:
      'nom complet|nom et prénom|prénom et nom|nom du client|nom client|nom|client|acheteur|destinataire',
    company: 'société|entreprise|raison sociale|nom de la société',
    street: 'adresse|rue|adresse 1|adresse ligne 1|ligne d’adresse 1|numéro et rue|n° et rue',
    houseNumber: 'numéro de rue|n° de rue|numéro de maison',
    addressLine2: 'complément d’adresse|complément adresse|adresse 2|adresse ligne 2|ligne d’adresse 2',
    postalCode: 'code postal|cp',
    city: 'ville|localité|commune',
    region: 'région|département|province|état province',
    country: 'pays|code pays',
    birthday: 'date de naissance|anniversaire|né le',
    note: 'remarque|remarques|commentaire|notes',
    tags: 'étiquettes|groupe client|groupe de clients|groupe',
    acceptsEmail: 'newsletter|inscrit à la newsletter|accepte le marketing|consentement e-mail|abonné',
  },
  shipping:
    'adresse de livraison|adresse livraison|livraison|de livraison|adresse d’expédition|expédition|d’expédition|destinataire|du destinataire',
  billing:
    'adresse de facturation|adresse facturation|facturation|de facturation|client|du client|acheteur|de l’acheteur',
  gluedOwners: '',
}
