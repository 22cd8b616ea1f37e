import type { ColumnWords } from './column-words.ts'

export const spanish: ColumnWords = {
  order: {
    orderId:
      'número de pedido|nº de pedido|n.º de pedido|nº pedido|num pedido|número pedido|id de pedido|id pedido|referencia del pedido|referencia de pedido|pedido|referencia|número de factura|nº factura',
    day: 'fecha de pedido|fecha del pedido|fecha pedido|fecha de compra|fecha de venta|fecha de creación|creado el|fecha',
    time: 'hora|hora del pedido|hora de pedido|hora de compra',
    status: 'estado del pedido|estado de pedido|estado pedido|estado|estado del pago|estado de pago',
    currency: 'moneda|divisa|código de moneda',
    total:
      'total del pedido|total pedido|importe total|importe del pedido|total con iva|total pagado|precio total|importe|total',
    goods: 'subtotal|total productos|total artículos',
    shippingCost: 'gastos de envío|coste de envío|costes de envío|costo de envío|envío|portes',
    tax: 'iva|impuestos|impuesto|importe de impuestos',
    discount: 'descuento|importe del descuento|total descuentos|rebaja',
    refunded: 'reembolsado|importe reembolsado|reembolso|total reembolsado|devuelto',
    voucherCode: 'código de descuento|código promocional|cupón|código de cupón|cupones',
    paidDay: 'fecha de pago|pagado el|fecha del pago',
    shippedDay: 'fecha de envío|enviado el|fecha de entrega|fecha del envío',
    note: 'nota|notas|comentario|comentarios|observaciones|nota del cliente',
    acceptsEmail: 'boletín|suscrito al boletín|acepta marketing|acepta publicidad|newsletter|suscrito',
    itemName: 'nombre del producto|nombre del artículo|producto|artículo|descripción|título del artículo',
    itemSku:
      'referencia del producto|referencia producto|código de artículo|código artículo|código del producto|ref',
    itemVariant: 'variante|variación|opciones|opción',
    itemCategory: 'categoría|categoría de producto|categoría del producto|familia|grupo de productos',
    itemQuantity: 'cantidad|cant|unidades|uds',
    itemUnitPrice: 'precio unitario|precio unidad|precio por unidad|precio',
    itemTotal: 'total línea|total de línea|importe línea|precio total artículo',
  },
  person: {
    email: 'correo electrónico|dirección de correo electrónico|dirección de correo|correo|e-mail|email',
    phone: 'teléfono|número de teléfono|nº de teléfono|tel|móvil|celular',
    customerNumber:
      'número de cliente|nº de cliente|nº cliente|id de cliente|id cliente|código de cliente|código cliente',
    salutation: 'tratamiento|saludo',
    firstName: 'nombre de pila|nombres',
    lastName: 'apellidos|apellido',
    fullName:
      'nombre completo|nombre y apellidos|nombre del cliente|nombre cliente|cliente|comprador|destinatario|nombre',
    company: 'empresa|razón social|nombre de la empresa|compañía',
    street: 'dirección|calle|dirección 1|línea de dirección 1|calle y número|domicilio',
    houseNumber: 'número de casa|número de portal|nº de casa',
    addressLine2: 'dirección 2|línea de dirección 2|complemento de dirección|piso|dirección complementaria',
    postalCode: 'código postal|c.p.|cp',
    city: 'ciudad|población|localidad|municipio',
    region: 'provincia|región|estado provincia|comunidad autónoma',
    country: 'país|código de país|código del país',
    birthday: 'fecha de nacimiento|cumpleaños|nacimiento',
    note: 'nota|notas|comentarios|observaciones',
    tags: 'etiquetas|grupo de clientes|grupo',
    acceptsEmail: 'boletín|suscrito al boletín|acepta marketing|acepta publicidad|newsletter|suscrito',
  },
  shipping:
    'dirección de envío|dirección de entrega|envío|de envío|entrega|de entrega|destinatario|del destinatario',
  billing:
    'dirección de facturación|facturación|de facturación|factura|de factura|cliente|del cliente|comprador|del comprador',
  gluedOwners: '',
}
