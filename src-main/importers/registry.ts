import type { Format } from './format.ts'
import { activecampaignContacts } from './formats/activecampaign-contacts.ts'
import { amazonAllOrders } from './formats/amazon-all-orders.ts'
import { amazonFulfilledShipments } from './formats/amazon-fulfilled-shipments.ts'
import { amazonOrderReport } from './formats/amazon-order-report.ts'
import { amazonUnshipped } from './formats/amazon-unshipped.ts'
import { bigcommerceOrders } from './formats/bigcommerce-orders.ts'
import { brevoContacts } from './formats/brevo-contacts.ts'
import { brevoEvents } from './formats/brevo-events.ts'
import { cleverreachRecipients } from './formats/cleverreach-recipients.ts'
import { ebayOrders } from './formats/ebay-orders.ts'
import { ebayPayments } from './formats/ebay-payments.ts'
import { etsyOrderItems } from './formats/etsy-order-items.ts'
import { etsyOrders } from './formats/etsy-orders.ts'
import { kauflandSales } from './formats/kaufland-sales.ts'
import { kitSubscribers } from './formats/kit-subscribers.ts'
import { klaviyoProfiles } from './formats/klaviyo-profiles.ts'
import { magentoOrders } from './formats/magento-orders.ts'
import { mailchimpAudience } from './formats/mailchimp-audience.ts'
import { mailchimpCampaigns } from './formats/mailchimp-campaigns.ts'
import { mailerliteSubscribers } from './formats/mailerlite-subscribers.ts'
import { newsletterCampaigns } from './formats/newsletter-campaigns.ts'
import { newsletterStatuses } from './formats/newsletter-statuses.ts'
import { paypal } from './formats/paypal.ts'
import { prestashopCustomers } from './formats/prestashop-customers.ts'
import { prestashopOrders } from './formats/prestashop-orders.ts'
import { rapidmailRecipients } from './formats/rapidmail-recipients.ts'
import { shopifyCustomers } from './formats/shopify-customers.ts'
import { shopifyOrders } from './formats/shopify-orders.ts'
import { shopware5Customers } from './formats/shopware5-customers.ts'
import { shopware5MainOrders } from './formats/shopware5-main-orders.ts'
import { shopware5Newsletter } from './formats/shopware5-newsletter.ts'
import { shopware5Orders } from './formats/shopware5-orders.ts'
import { shopware6Customers } from './formats/shopware6-customers.ts'
import { shopware6Newsletter } from './formats/shopware6-newsletter.ts'
import { shopware6Orders } from './formats/shopware6-orders.ts'
import { squareItems } from './formats/square-items.ts'
import { squareTransactions } from './formats/square-transactions.ts'
import { squarespaceOrders } from './formats/squarespace-orders.ts'
import { surveyAnswers } from './formats/survey-answers.ts'
import { wixOrders } from './formats/wix-orders.ts'
import { woocommerceAdvancedExport } from './formats/woocommerce-advanced-export.ts'
import { woocommerceAnalyticsCustomers } from './formats/woocommerce-analytics-customers.ts'
import { woocommerceAnalyticsOrders } from './formats/woocommerce-analytics-orders.ts'
import { woocommerceWebtoffee } from './formats/woocommerce-webtoffee.ts'

/** Every export format that is recognised by content. A new one is a file in `formats/` and a line here. */
export const formats: readonly Format[] = [
  shopifyOrders,
  shopifyCustomers,
  etsyOrders,
  etsyOrderItems,
  shopware5MainOrders,
  shopware5Orders,
  shopware5Customers,
  shopware5Newsletter,
  shopware6Orders,
  shopware6Customers,
  shopware6Newsletter,
  prestashopOrders,
  prestashopCustomers,
  magentoOrders,
  bigcommerceOrders,
  woocommerceAnalyticsOrders,
  woocommerceAnalyticsCustomers,
  woocommerceAdvancedExport,
  woocommerceWebtoffee,
  amazonOrderReport,
  amazonAllOrders,
  amazonUnshipped,
  amazonFulfilledShipments,
  ebayOrders,
  ebayPayments,
  paypal,
  wixOrders,
  squarespaceOrders,
  squareItems,
  squareTransactions,
  kauflandSales,
  mailchimpAudience,
  mailchimpCampaigns,
  brevoContacts,
  brevoEvents,
  klaviyoProfiles,
  cleverreachRecipients,
  rapidmailRecipients,
  mailerliteSubscribers,
  activecampaignContacts,
  kitSubscribers,
  newsletterStatuses,
  newsletterCampaigns,
  surveyAnswers,
]
