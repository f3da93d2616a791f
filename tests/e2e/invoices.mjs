// Invoices as data, as small as they can be.

const UBL = "urn:oasis:names:specification:ubl:schema:xsd";
const CII = "urn:un:unece:uncefact:data:standard";

/** An invoice in UBL. @param {string} issueDate */
export const ublInvoice = (issueDate) => `<Invoice
  xmlns="${UBL}:Invoice-2"
  xmlns:cac="${UBL}:CommonAggregateComponents-2"
  xmlns:cbc="${UBL}:CommonBasicComponents-2"
>
  <cbc:ID>ZX-770031</cbc:ID>
  <cbc:IssueDate>${issueDate}</cbc:IssueDate>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cac:AccountingSupplierParty>
    <cac:Party><cac:PartyName><cbc:Name>Blumenthal Werbung</cbc:Name></cac:PartyName></cac:Party>
  </cac:AccountingSupplierParty>
  <cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">1000.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
</Invoice>`;

/** An invoice in the Cross Industry Invoice. @param {string} number @param {string} vendor */
export const ciiInvoice = (number, vendor) => `<rsm:CrossIndustryInvoice
  xmlns:rsm="${CII}:CrossIndustryInvoice:100"
  xmlns:ram="${CII}:ReusableAggregateBusinessInformationEntity:100"
  xmlns:udt="${CII}:UnqualifiedDataType:100"
>
  <rsm:ExchangedDocument>
    <ram:ID>${number}</ram:ID>
    <ram:TypeCode>380</ram:TypeCode>
    <ram:IssueDateTime><udt:DateTimeString format="102">20240320</udt:DateTimeString></ram:IssueDateTime>
  </rsm:ExchangedDocument>
  <rsm:SupplyChainTradeTransaction>
    <ram:ApplicableHeaderTradeAgreement>
      <ram:SellerTradeParty><ram:Name>${vendor}</ram:Name></ram:SellerTradeParty>
    </ram:ApplicableHeaderTradeAgreement>
    <ram:ApplicableHeaderTradeSettlement>
      <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
      <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
        <ram:GrandTotalAmount>1000.00</ram:GrandTotalAmount>
        <ram:DuePayableAmount>1000.00</ram:DuePayableAmount>
      </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    </ram:ApplicableHeaderTradeSettlement>
  </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>`;
