//! The words of invoices in ten languages: labels, months, currencies and legal forms. Add a word to its list here.
//!
//! Labels are folded: lower case, without accents, words apart by single spaces. Where two labels fit, the longer counts.

/// What a label announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The document is an invoice.
    Title,
    /// The document is a credit note.
    CreditTitle,
    /// The document is a pro forma invoice.
    ProFormaTitle,
    /// The document speaks of an invoice, and is none.
    OtherTitle,
    /// Its number.
    Number,
    /// The number of a credit note.
    CreditNumber,
    /// A number by which it may be known where it has no other.
    OtherNumber,
    /// A number of something else.
    NotNumber,
    /// The day it was issued.
    IssuedOn,
    /// A day, of what is not said.
    AnyDate,
    /// Another day.
    OtherDate,
    /// A total, of what is not said.
    Total,
    /// The gross amount payable.
    Gross,
    /// An amount before tax.
    Net,
    /// A tax.
    Tax,
    /// Tax is part of the amount.
    Including,
    /// Tax is no part of the amount.
    Excluding,
    /// Another amount: paid already, carried over, a discount.
    OtherAmount,
    /// A column of the list of what was sold.
    Item,
    /// Who issued it.
    Seller,
    /// Who pays it.
    Buyer,
}

/// Labels of one kind in one language.
pub struct Labels {
    /// The language.
    pub language: &'static str,
    /// What they announce.
    pub kind: Kind,
    /// The labels, apart by `|`.
    pub words: &'static str,
}

const fn labels(language: &'static str, kind: Kind, words: &'static str) -> Labels {
    Labels { language, kind, words }
}

use Kind::{
    AnyDate, Buyer, CreditNumber, CreditTitle, Excluding, Gross, Including, IssuedOn, Item, Net, NotNumber, Number,
    OtherAmount, OtherDate, OtherNumber, OtherTitle, ProFormaTitle, Seller, Tax, Title, Total,
};

/// All labels.
pub const LABELS: &[Labels] = &[
    labels(
        "en",
        Title,
        "invoice|tax invoice|vat invoice|sales invoice|commercial invoice|payment receipt|receipt|bill",
    ),
    labels(
        "en",
        Number,
        "invoice number|invoice no|invoice num|invoice nr|invoice #|invoice id|invoice ref|invoice reference|inv no|inv \
         number|inv #|tax invoice no|tax invoice number|tax invoice #|bill number|bill no|bill #|receipt number|receipt no|\
         receipt #|document number|document no|invoice code|number of invoice|invoice serial number",
    ),
    labels(
        "en",
        CreditTitle,
        "credit note|credit memo|credit memorandum|credit invoice|tax credit note|vat credit note|tax adjustment note|refund note|sales credit note|sales credit memo|adjustment note|credit advice",
    ),
    labels(
        "en",
        CreditNumber,
        "credit note number|credit note no|credit note nr|credit note #|credit note id|credit note ref|credit memo number|credit memo no|credit memo #|credit memo id|credit number|credit no|cn no|cn number|credit invoice number|credit invoice no|adjustment note number|adjustment note no",
    ),
    labels(
        "en",
        ProFormaTitle,
        "pro forma invoice|proforma invoice|pro forma|proforma|invoice pro forma|invoice proforma|draft invoice",
    ),
    labels(
        "en",
        OtherTitle,
        "payment reminder|reminder|quote no|quote number|quote #|quotation no|quotation number|quotation #|final reminder|final notice|overdue notice|statement|statement of account|account statement|customer statement|quotation|quote|sales quote|estimate|order confirmation|sales order|remittance advice|payment confirmation|payment advice|packing slip|packing list",
    ),
    labels(
        "en",
        OtherNumber,
        "booking id|booking number|reference number|reference no|transaction id|order id|number|no|#",
    ),
    labels(
        "en",
        NotNumber,
        "order number|order no|order #|po number|po no|po #|purchase order|purchase order number|purchase order no|customer \
         number|customer no|customer id|customer #|client number|client id|client no|account number|account no|account #|vat \
         number|vat no|vat id|vat reg no|vat registration number|vat registration no|tax id|tax number|gst number|gst no|\
         gstin|abn|phone number|phone no|phone|tel|fax|mobile|company number|company registration number|registered number|\
         registration number|registration no|company no|reg no|sort code|swift|bic|iban|bank account|contract no|contract \
         number|delivery note number|quote number|quote no|page no|page number|item no|part number|serial number|serial no|\
         project number|job number|job no|ein|invoice to|invoice address|invoice period|invoice currency|invoice amount|\
         invoice type|your reference|our reference|customer reference|original invoice number|original invoice no|original invoice",
    ),
    labels(
        "en",
        IssuedOn,
        "invoice date|date of invoice|date of issue|issue date|issued on|issued|invoiced on|invoice issued|bill date|billing \
         date|tax point|receipt date|date issued|document date|invoice date tax point|invoice created|tax date|billed on",
    ),
    labels("en", AnyDate, "date|dated"),
    labels(
        "en",
        OtherDate,
        "due date|date due|payment due date|payment due|pay by|payable by|delivery date|date of delivery|date of supply|supply \
         date|ship date|shipping date|order date|period|billing period|service period|service date|start date|end date|valid \
         until|expiry date|expires|check in|check out|travel date|departure|arrival|due by|payment date|date paid|paid on|due \
         on|due|print date|from date|to date|next billing date|next invoice date|date ordered|date shipped|date of birth|\
         terms of payment|payment terms|terms",
    ),
    labels(
        "en",
        Total,
        "total|totals|invoice total|sum|amount|order total|total amount|total price|total charges|total value",
    ),
    labels(
        "en",
        Gross,
        "total amount due|amount due|total due|grand total|balance due|amount payable|total payable|total amount payable|total \
         to pay|amount to pay|to pay|please pay|pay this amount|gross total|total gross|gross amount|invoice amount|total \
         invoice amount|total invoice value|total for this invoice|invoice grand total|total amount due on|payable amount|\
         total amount to be paid|net payable|net amount payable|amount owed|final total|total balance due|gross|balance \
         payable|amount due on|total this invoice|total of this invoice|invoice value",
    ),
    labels(
        "en",
        Net,
        "subtotal|sub total|net|net amount|net total|total net|total before tax|amount before tax|taxable amount|taxable value|\
         taxable total|total net amount|total excluding tax|net value|net price|total taxable amount|total untaxed|untaxed \
         amount|total ex vat|total ex gst|total taxable|charges|sum before tax|net sum|line total|amount net",
    ),
    labels(
        "en",
        Tax,
        "vat|tax|sales tax|gst|hst|pst|qst|cgst|sgst|igst|vat amount|tax amount|total tax|total vat|vat total|tax total|total \
         gst|gst amount|total vat amount|total tax amount|amount of tax|amount of vat|value added tax|taxes|total taxes",
    ),
    labels("en", Including, "incl|including|inc|inclusive|includes|included|with|gross of"),
    labels("en", Excluding, "excl|excluding|exc|exclusive|ex|without|before|net of"),
    labels(
        "en",
        OtherAmount,
        "amount paid|paid|total paid|payment received|payments|payment|deposit|discount|shipping|freight|previous balance|\
         opening balance|balance|credit|credits|carried forward|brought forward|carriage|rounding|tip|savings|you saved|\
         remaining balance|change|minimum amount due|last payment|late fee|total savings|total discount|total qty|total \
         quantity|total hours|total items|total weight|total units|delivery|postage|shipping and handling|handling|total credits|\
         retainer|balance if any|less",
    ),
    labels(
        "en",
        Item,
        "description|quantity|qty|unit price|price|rate|item|items|hours|unit|units|unit cost|product|service|details|line|\
         sku|particulars|hrs|cost|pos",
    ),
    labels(
        "en",
        Seller,
        "from|seller|vendor|supplier|issued by|invoice from|sold by|service provider|billed by|bill from|payee",
    ),
    labels(
        "en",
        Buyer,
        "bill to|billed to|invoice to|sold to|customer|client|buyer|ship to|deliver to|billing address|shipping address|bill to \
         address|to|attn|attention|guest name|invoiced to|customer name|recipient|delivery address|invoice address|prepared for",
    ),
    labels("fr", Title, "facture|facture d acompte|note d honoraires|recu|facture rectificative|facture corrective"),
    labels(
        "fr",
        Number,
        "numero de facture|numero facture|facture no|facture n|no facture|no de facture|n de facture|n facture|facture numero|\
         facture #|ref facture|reference facture|reference de la facture|numero de la facture|no de la facture|num facture|\
         num de facture|id facture|facture nr|numero de piece|n de la facture",
    ),
    labels("fr", CreditTitle, "avoir|facture d avoir|facture avoir|note de credit|avoir sur facture"),
    labels(
        "fr",
        CreditNumber,
        "avoir no|avoir n|avoir numero|avoir #|numero d avoir|no d avoir|n d avoir|numero avoir|no avoir|facture d avoir no|facture d avoir n|note de credit no|note de credit n|note de credit numero|numero de note de credit|numero de la note de credit|ref avoir|reference avoir",
    ),
    labels("fr", ProFormaTitle, "facture pro forma|facture proforma|pro forma|proforma"),
    labels(
        "fr",
        OtherTitle,
        "relance|rappel|rappel de paiement|devis|devis no|devis n|releve de compte|releve|confirmation de commande|mise en demeure|bordereau de livraison",
    ),
    labels("fr", OtherNumber, "numero|no|n|reference|piece no|document no"),
    labels(
        "fr",
        NotNumber,
        "numero client|no client|n client|numero de client|no de client|n de client|code client|id client|ref client|reference \
         client|numero de commande|no de commande|no commande|n commande|n de commande|bon de commande|commande no|commande n|\
         numero de tva|no tva|n tva|tva intracommunautaire|tva intra|no de tva|n de tva|siret|siren|rcs|naf|ape|telephone|tel|\
         fax|numero de compte|no de compte|n de compte|no de telephone|numero de telephone|compte client|contrat no|numero de \
         contrat|votre reference|votre ref|vos references|notre reference|devis no|devis n|code ape|id tva|numero \
         d identification|n de contrat",
    ),
    labels(
        "fr",
        IssuedOn,
        "date de facture|date facture|date de la facture|date d emission|emise le|emis le|etabli le|facture du|facturee le|date \
         de facturation|en date du|date d edition|date du document|facture le",
    ),
    labels("fr", AnyDate, "date|du|le"),
    labels(
        "fr",
        OtherDate,
        "date d echeance|echeance|prelevement|prelevement automatique le|date limite de paiement|date de paiement|payable le|a payer avant le|date de livraison|livraison|\
         date de commande|periode|periode du|periode de facturation|date limite|a regler avant|a regler avant le|date de \
         prestation|date d execution|date de reglement|valable jusqu au|jusqu au|date de debut|date de fin|reglement|prelevement \
         le|date d achat|commande du|paiement|delai de paiement|date prevue|consommation du",
    ),
    labels(
        "fr",
        Total,
        "total|montant total|total facture|montant|total general|somme|total de la facture|montant de la facture",
    ),
    labels(
        "fr",
        Gross,
        "total ttc|montant ttc|total toutes taxes comprises|net a payer|montant total ttc|total a payer|montant a payer|total net \
         ttc|net a payer ttc|solde a payer|reste a payer|montant du|total du|a payer|prix ttc|montant total a payer|somme a payer|\
         total general ttc|ttc|total facture ttc|montant net a payer|total t t c|montant t t c|net a payer en euros|total tvac|\
         montant total du|somme totale a payer ttc|montant facture ttc",
    ),
    labels(
        "fr",
        Net,
        "total ht|montant ht|total hors taxes|montant hors taxes|sous total|sous total ht|total net ht|base ht|prix ht|montant \
         total ht|ht|total hors tva|base|total h t|montant h t|net ht|total htva|montant net ht|base hors taxes|prix total ht|\
         total net|montant net|base imposable|total brut ht|net commercial|hors taxes|total hors taxe|montant hors taxe|total brut",
    ),
    labels(
        "fr",
        Tax,
        "tva|t v a|montant tva|total tva|montant de la tva|montant tva total|taxe|taxes|total taxes|dont tva|total de la tva|tps|\
         tvq|montant de tva|total t v a",
    ),
    labels(
        "fr",
        Including,
        "ttc|tvac|t t c|toutes taxes comprises|taxes comprises|tva comprise|tva incluse|incluse|inclus",
    ),
    labels("fr", Excluding, "ht|h t|htva|hors taxes|hors taxe|hors tva|sans tva"),
    labels(
        "fr",
        OtherAmount,
        "acompte|deja paye|deja regle|remise|frais de port|port|rabais|escompte|montant paye|solde anterieur|total remise|\
         montant regle|paye|regle|livraison|frais de livraison|eco participation|dont eco participation|ecotaxe|total eco \
         participation|avance|acomptes verses|acompte verse|montant des indemnites|indemnite forfaitaire|capital|capital social|\
         au capital de",
    ),
    labels(
        "fr",
        Item,
        "designation|description|quantite|qte|prix unitaire|prix unitaire ht|pu|pu ht|p u|p u ht|article|libelle|unite|\
         prestation|produit|prix|montant ligne|ref|detail|puht|qte",
    ),
    labels("fr", Seller, "emetteur|fournisseur|vendeur|prestataire|de la part de|vendu par|emis par|expediteur"),
    labels(
        "fr",
        Buyer,
        "facture a|adresse a|client|acheteur|destinataire|adresse de facturation|livre a|adresse de livraison|a l attention de|\
         facturer a|facturation|nom du client|adressee a",
    ),
    labels("de", Title, "rechnung|rechnungsbeleg|quittung"),
    labels(
        "de",
        Number,
        "rechnungsnummer|rechnungsnr|rechnungs nr|rechnungs nummer|rechnung nr|rechnung nummer|rechnung no|rechn nr|re nr|rg nr|\
         rechnung #|belegnummer|beleg nr|belegnr|r nr|renr|rgnr|rechnungs no|rechnungs id|dokumentnummer|dokument nr|\
         rechnungsnumer|rechnungsbeleg nr|faktura nr|fakturanummer|fakturanr",
    ),
    labels(
        "de",
        CreditTitle,
        "gutschrift|rechnungskorrektur|korrekturrechnung|stornorechnung|storno|rechnungsstorno|gutschriftsbeleg|gutschriftsanzeige|stornogutschrift|gutschrift storno|rechnungsgutschrift|kreditnote|kreditrechnung",
    ),
    labels(
        "de",
        CreditNumber,
        "gutschriftsnummer|gutschriftnummer|gutschriftsnr|gutschrifts nr|gutschriftnr|gutschrift nr|gutschrift nummer|gutschrift no|gutschrift #|stornonummer|stornorechnung nr|stornorechnungsnummer|storno nr|rechnungskorrektur nr|rechnungskorrekturnummer|korrekturrechnung nr|korrekturrechnungsnummer|korrekturnummer|belegnummer gutschrift",
    ),
    labels(
        "de",
        ProFormaTitle,
        "proformarechnung|proforma rechnung|pro forma rechnung|proforma|pro forma|vorabrechnung|rechnungsentwurf",
    ),
    labels(
        "de",
        OtherTitle,
        "mahnung|zahlungserinnerung|erinnerung|letzte mahnung|angebot|angebot nr|auftragsbestatigung|kontoauszug|kostenvoranschlag|saldenbestatigung|zahlungsavis|bestellbestatigung",
    ),
    labels("de", OtherNumber, "nummer|nr|vorgangsnummer|vorgang|buchungsnummer|referenz|referenznummer"),
    labels(
        "de",
        NotNumber,
        "kundennummer|kundennr|kunden nr|kunden nummer|kd nr|kdnr|auftragsnummer|auftragsnr|auftrags nr|auftrag nr|auftrag|\
         bestellnummer|bestellnr|bestell nr|bestellung nr|bestellung|lieferscheinnummer|lieferschein nr|lieferschein|steuernummer|\
         steuer nr|steuernr|st nr|ust id|ust id nr|ust idnr|ustid|ust ident nr|umsatzsteuer id|umsatzsteuer identifikationsnummer|\
         mwst nr|uid|uid nr|handelsregister|hrb|hra|telefon|tel|fax|telefax|mobil|kontonummer|konto nr|kto nr|konto|blz|iban|bic|\
         artikelnummer|artikel nr|art nr|vertragsnummer|vertrag|vertragskonto|projektnummer|seite|ihre bestellung|ihre nummer|\
         ihr zeichen|unser zeichen|angebotsnummer|angebot nr|zahlernummer|personalnummer|objekt nr|ust nr|glaubiger id|\
         mandatsreferenz|ihre referenz|leitweg id|lieferantennummer|lieferanten nr|originalrechnung|ursprungsrechnung|bezugsrechnung|originalrechnungsnummer|\
         ursprungsrechnungsnummer",
    ),
    labels(
        "de",
        IssuedOn,
        "rechnungsdatum|rechnung vom|datum der rechnung|ausstellungsdatum|ausgestellt am|rechnungs datum|belegdatum|fakturadatum|\
         datum der ausstellung|rechnungstag|rechnung datum|erstellt am|gutschriftsdatum",
    ),
    labels("de", AnyDate, "datum|vom|den"),
    labels(
        "de",
        OtherDate,
        "falligkeitsdatum|fallig am|zahlbar|bei zahlung|fallig|falligkeit|zahlbar bis|zahlungsziel|zahlbar bis zum|lieferdatum|leistungsdatum|\
         leistungszeitraum|lieferzeitraum|abrechnungszeitraum|bestelldatum|auftragsdatum|versanddatum|zeitraum|gultig bis|bis zum|\
         zahlungsdatum|zu zahlen bis|buchungsdatum|liefertermin|anreise|abreise|lieferdatum leistungsdatum|druckdatum|bestellt am|\
         bestellung vom|auftrag vom|lieferschein vom|angebot vom|valutadatum|zahlungsbedingungen|bezahlt am|geburtsdatum|\
         leistungsmonat|datum der lieferung",
    ),
    labels(
        "de",
        Total,
        "summe|gesamt|total|betrag|gesamtsumme|rechnungssumme|gesamtpreis|summe gesamt|gesamtwert|rechnungstotal",
    ),
    labels(
        "de",
        Gross,
        "gesamtbetrag|bruttobetrag|rechnungsbetrag|endbetrag|zu zahlender betrag|zahlbetrag|brutto|gesamt brutto|summe brutto|\
         bruttosumme|zu zahlen|gesamtbetrag brutto|rechnungsendbetrag|rechnungsbetrag brutto|offener betrag|\
         gesamtsumme brutto|bruttogesamtbetrag|zahlungsbetrag|endsumme|uberweisungsbetrag|zu bezahlen|rechnungsgesamtbetrag|\
         gesamtrechnungsbetrag|total brutto|falliger betrag|brutto betrag|bruttorechnungsbetrag|zahlbarer betrag|zu uberweisen|\
         forderungsbetrag|gesamtbetrag der rechnung|endpreis|brutto gesamt|brutto summe|gesamtbetrag in eur|noch zu zahlen",
    ),
    labels(
        "de",
        Net,
        "nettobetrag|netto|zwischensumme|summe netto|nettosumme|gesamt netto|gesamtbetrag netto|warenwert|nettowert|\
         nettogesamtbetrag|gesamtsumme netto|netto betrag|netto summe|rechnungsbetrag netto|positionssumme|total netto|netto gesamt|\
         nettopreis|bemessungsgrundlage|steuerbasis|warenwert netto|summe positionen|betrag netto|netto warenwert",
    ),
    labels(
        "de",
        Tax,
        "mwst|ust|mehrwertsteuer|umsatzsteuer|mwst betrag|ust betrag|steuerbetrag|mehrwertsteuerbetrag|umsatzsteuerbetrag|\
         gesetzliche mwst|gesetzl mwst|enthaltene mwst|mw st|steuer|summe mwst|summe ust|summe steuer|gesamt mwst|u st|zzgl mwst|\
         zzgl ust|zzgl umsatzsteuer|zzgl mehrwertsteuer|vorsteuer|davon mwst|darin enthaltene mwst|gesamtbetrag mwst|mwst gesamt|\
         gesetzliche umsatzsteuer|summe umsatzsteuer|ust gesamt",
    ),
    labels("de", Including, "inkl|inklusive|einschliesslich|mit|incl|einschl|brutto|enthalten"),
    labels("de", Excluding, "exkl|exklusive|ohne|zzgl|zuzuglich|excl|netto|vor"),
    labels(
        "de",
        OtherAmount,
        "anzahlung|bereits bezahlt|rabatt|skonto|versand|versandkosten|porto|ubertrag|bezahlt|gezahlt|guthaben|frachtkosten|\
         saldo|vorauszahlung|gegeben|ruckgeld|ersparnis|abzuglich|abschlag|nachlass|lieferkosten|summe stunden|gesamtmenge|\
         gesamtgewicht|stammkapital|bar|rundung|teilsumme|zahlung",
    ),
    labels(
        "de",
        Item,
        "beschreibung|menge|einzelpreis|bezeichnung|pos|position|artikel|anzahl|e preis|preis|leistung|einheit|stuck|ep|gp|\
         stundensatz|stunden|zeilenbetrag|vk preis|gesamtpreis netto|produkt|steuersatz",
    ),
    labels(
        "de",
        Seller,
        "verkaufer|lieferant|rechnungssteller|aussteller|absender|von|leistungserbringer|auftragnehmer",
    ),
    labels(
        "de",
        Buyer,
        "rechnung an|kunde|rechnungsadresse|rechnungsempfanger|lieferadresse|lieferanschrift|rechnungsanschrift|an|kaufer|\
         auftraggeber|empfanger|leistungsempfanger|besteller",
    ),
    labels("es", Title, "factura|factura simplificada|recibo|factura rectificativa"),
    labels(
        "es",
        Number,
        "numero de factura|numero factura|no de factura|no factura|n de factura|n factura|factura no|factura n|factura numero|\
         num factura|num de factura|factura num|nro de factura|nro factura|factura nro|factura #|n o factura|n o de factura|folio|\
         folio fiscal|serie y numero|serie numero|numero de la factura|factura rectificativa no|factura rectificativa n|factura rectificativa n o|factura \
         rectificativa numero|factura rectificativa num|numero de documento|no de documento|factura nr|ref factura",
    ),
    labels(
        "es",
        CreditTitle,
        "nota de credito|nota de abono|factura de abono|abono|nota credito|nota de credito electronica",
    ),
    labels(
        "es",
        CreditNumber,
        "nota de credito no|nota de credito n|nota de credito n o|nota de credito numero|numero de nota de credito|numero de abono|no de abono|n de abono|abono no|abono n|abono n o|abono numero|numero abono|factura de abono no|factura de abono n|nota de abono no|nota de abono n",
    ),
    labels("es", ProFormaTitle, "factura proforma|factura pro forma|proforma|pro forma"),
    labels(
        "es",
        OtherTitle,
        "recordatorio de pago|recordatorio|presupuesto|presupuesto no|presupuesto n|presupuesto n o|estado de cuenta|extracto de cuenta|confirmacion de pedido|cotizacion|aviso de pago",
    ),
    labels("es", OtherNumber, "numero|num|nro|no|n|n o|referencia|documento"),
    labels(
        "es",
        NotNumber,
        "numero de cliente|no de cliente|n cliente|no cliente|codigo cliente|cod cliente|codigo de cliente|cliente no|numero de \
         pedido|no de pedido|pedido no|pedido n|no pedido|n pedido|pedido|nif|cif|nif cif|c i f|n i f|rfc|nit|dni|telefono|tel|tlf|\
         fax|movil|numero de cuenta|cuenta|no de cuenta|numero de contrato|contrato|albaran|no albaran|n albaran|su referencia|\
         nuestra referencia|presupuesto|nif iva|numero de iva|pagina|registro mercantil|ruc|cups",
    ),
    labels(
        "es",
        IssuedOn,
        "fecha de factura|fecha factura|fecha de la factura|fecha de emision|fecha emision|emitida el|fecha de expedicion|fecha \
         expedicion|fecha del documento|fecha y hora de emision|fecha de facturacion",
    ),
    labels("es", AnyDate, "fecha|de fecha"),
    labels(
        "es",
        OtherDate,
        "fecha de vencimiento|fecha vencimiento|vencimiento|vence|vence el|fecha de pago|fecha limite|fecha limite de pago|fecha de \
         entrega|fecha entrega|fecha de pedido|fecha pedido|periodo|periodo de facturacion|fecha de operacion|fecha operacion|\
         vencimientos|forma de pago|fecha de servicio|fecha de cargo|valida hasta|fecha prevista",
    ),
    labels(
        "es",
        Total,
        "total|importe total|importe|monto total|monto|suma|total general|total del documento|valor total",
    ),
    labels(
        "es",
        Gross,
        "total factura|total a pagar|importe a pagar|total con iva|importe total factura|total de la factura|total iva incluido|\
         importe total con iva|total a abonar|liquido a pagar|total importe factura|a pagar|monto a pagar|total liquido|total \
         documento|total general a pagar|importe liquido|saldo a pagar|importe total a pagar|total bruto|importe bruto|importe de \
         la factura|importe factura|total facturado|total a ingresar",
    ),
    labels(
        "es",
        Net,
        "base imponible|subtotal|total neto|importe neto|neto|total sin iva|suma parcial|base|total base imponible|importe sin iva|\
         sub total|total antes de impuestos|total bases imponibles|importe base|suma importes|base iva|valor neto|total base|\
         importe base imponible",
    ),
    labels(
        "es",
        Tax,
        "iva|i v a|cuota iva|cuota|importe iva|total iva|impuestos|impuesto|igic|cuota de iva|total impuestos|importe impuestos|\
         impuesto sobre el valor anadido|total cuota|total cuotas|importe del iva|iva total|igv|irpf|retencion|retencion irpf|\
         recargo de equivalencia|r e",
    ),
    labels("es", Including, "iva incluido|incluido|con iva|impuestos incluidos|inc iva|iva incl"),
    labels("es", Excluding, "sin iva|sin impuestos|iva no incluido|sin|antes de impuestos|mas iva|excl"),
    labels(
        "es",
        OtherAmount,
        "descuento|anticipo|pagado|gastos de envio|portes|envio|dto|saldo anterior|total descuento|a cuenta|entregado|cambio|\
         efectivo|transporte|propina|suma y sigue|total unidades|total bultos",
    ),
    labels(
        "es",
        Item,
        "descripcion|cantidad|precio|precio unitario|concepto|articulo|unidades|cant|p unitario|codigo|producto|detalle|tarifa|\
         precio unit|uds|unidad",
    ),
    labels(
        "es",
        Seller,
        "emisor|vendedor|proveedor|emitida por|datos del emisor|datos del proveedor|razon social del emisor|de",
    ),
    labels(
        "es",
        Buyer,
        "facturar a|cliente|datos del cliente|comprador|destinatario|direccion de facturacion|direccion de envio|receptor|\
         facturado a|a la atencion de|datos de facturacion|enviar a|senores",
    ),
    labels("it", Title, "fattura|fattura elettronica|ricevuta|ricevuta fiscale|fattura di cortesia|parcella"),
    labels(
        "it",
        Number,
        "numero fattura|fattura n|fattura nr|fattura numero|n fattura|nr fattura|numero documento|fattura no|fattura num|numero \
         della fattura|no fattura|num fattura|fattura #|n documento|documento n|n ft|ft n|numero doc|nr documento|n ro fattura|\
         numero di fattura",
    ),
    labels(
        "it",
        CreditTitle,
        "nota di credito|nota credito|nota di accredito|nota di variazione|nota di credito elettronica",
    ),
    labels(
        "it",
        CreditNumber,
        "nota di credito n|nota di credito nr|nota di credito no|nota di credito numero|nota di credito num|numero nota di credito|numero nota credito|nota credito n|nota credito nr|n nota di credito|nr nota di credito",
    ),
    labels(
        "it",
        ProFormaTitle,
        "fattura proforma|fattura pro forma|proforma|pro forma|avviso di parcella|preavviso di fattura|progetto di parcella",
    ),
    labels(
        "it",
        OtherTitle,
        "sollecito di pagamento|sollecito|preventivo|estratto conto|conferma d ordine|conferma ordine|avviso di pagamento",
    ),
    labels("it", OtherNumber, "numero|n|nr|num|rif|riferimento|n ro|documento"),
    labels(
        "it",
        NotNumber,
        "codice cliente|cod cliente|numero cliente|n cliente|cliente n|ordine n|numero ordine|n ordine|ordine|vs ordine|partita iva|\
         p iva|p i|codice fiscale|cod fisc|c f|cod fiscale|p iva c f|telefono|tel|fax|cell|iban|abi|cab|cin|bic|ddt|ddt n|numero ddt|\
         codice destinatario|codice univoco|rea|r e a|pec|contratto|numero contratto|conto|c c|pagina|pag|cig|cup|codice articolo|\
         vs rif|ns rif|numero verde|pod|pdr",
    ),
    labels(
        "it",
        IssuedOn,
        "data fattura|data emissione|data di emissione|data documento|data della fattura|emessa il|fattura del|data fatt|data \
         di fattura|data doc|data emissione fattura",
    ),
    labels("it", AnyDate, "data|in data|li|del"),
    labels(
        "it",
        OtherDate,
        "data scadenza|scadenza|data di scadenza|scadenze|data pagamento|data di pagamento|data consegna|data ordine|periodo|periodo \
         di riferimento|entro il|data decorrenza|data di consegna|pagamento|modalita di pagamento|periodo di fatturazione|scade il|\
         da pagare entro|valuta|data ritiro|data trasporto|termini di pagamento|condizioni di pagamento|valida fino al",
    ),
    labels("it", Total, "totale|importo|importo totale|tot|totale generale|totale complessivo|valore totale|somma"),
    labels(
        "it",
        Gross,
        "totale fattura|totale documento|totale da pagare|netto a pagare|importo da pagare|totale dovuto|totale ivato|totale iva \
         inclusa|totale lordo|importo totale fattura|da pagare|totale a pagare|importo totale documento|totale iva compresa|saldo \
         da pagare|totale fattura euro|totale con iva|importo dovuto|netto da pagare|importo lordo|totale lordo fattura|\
         totale bolletta|lordo",
    ),
    labels(
        "it",
        Net,
        "totale imponibile|imponibile|subtotale|totale netto|netto|totale merce|importo netto|totale senza iva|totale escluso iva|\
         netto merce|imponibile iva|totale iva esclusa|tot imponibile|importo imponibile|sub totale|totale parziale|base imponibile|\
         totale al netto|importo senza iva|totale prestazioni|totale servizi|merce netta",
    ),
    labels(
        "it",
        Tax,
        "iva|i v a|imposta|totale iva|importo iva|totale imposta|imposte|totale imposte|tot iva|di cui iva|ammontare iva|ritenuta d \
         acconto|ritenuta|rivalsa|cassa previdenza|imposta totale|bollo|imposta di bollo|totale ritenuta",
    ),
    labels("it", Including, "iva inclusa|iva compresa|compresa|inclusa|ivato|incluso|compreso|con iva"),
    labels("it", Excluding, "iva esclusa|esclusa|senza iva|escluso|al netto di|piu iva|oltre iva"),
    labels(
        "it",
        OtherAmount,
        "acconto|sconto|spese di spedizione|trasporto|pagato|spese|resto|spese di trasporto|spese accessorie|saldo precedente|\
         contanti|capitale sociale|totale sconto|totale spese|totale colli|abbuono|arrotondamento|riporto|spese incasso|spedizione|\
         omaggi|cap soc",
    ),
    labels(
        "it",
        Item,
        "descrizione|quantita|prezzo|prezzo unitario|qta|articolo|codice|u m|prodotto|dettaglio|aliquota|prezzo unit|unita|p unitario|\
         prestazione",
    ),
    labels(
        "it",
        Seller,
        "cedente|cedente prestatore|venduto da|fornitore|venditore|emittente|mittente|prestatore|emessa da",
    ),
    labels(
        "it",
        Buyer,
        "cessionario|cessionario committente|cliente|destinatario|spett le|spettabile|intestatario|acquirente|committente|indirizzo di \
         fatturazione|intestata a|destinazione|luogo di destinazione|fatturato a|egr|gent le",
    ),
    labels(
        "pt",
        Title,
        "fatura|nota fiscal|fatura recibo|factura|recibo|nota fiscal de servicos|fatura simplificada|danfe|nfs e|nf e",
    ),
    labels(
        "pt",
        Number,
        "numero da fatura|fatura no|fatura n|numero fatura|fatura numero|no da fatura|n da fatura|n fatura|nota fiscal no|nota fiscal n|\
         numero da nota|numero da nota fiscal|numero nf|nf no|nf n|fatura nr|n o da fatura|fatura n o|no fatura|fatura recibo no|\
         fatura recibo n|numero da nfs e|nota no|nota n|num fatura|numero do documento|n o fatura|documento no|fatura #|fatura ft|\
         numero nfs e|no da nota|nfs e no|nfs e n o|nfs e n|nf e no|nf e n o|nf e n",
    ),
    labels("pt", CreditTitle, "nota de credito|nota credito|nota de devolucao"),
    labels(
        "pt",
        CreditNumber,
        "nota de credito no|nota de credito n|nota de credito n o|nota de credito nc|nota de credito numero|numero da nota de credito|no da nota de credito|n da nota de credito|nota credito no|nota credito n",
    ),
    labels(
        "pt",
        ProFormaTitle,
        "fatura proforma|fatura pro forma|factura proforma|factura pro forma|proforma|pro forma",
    ),
    labels(
        "pt",
        OtherTitle,
        "lembrete de pagamento|lembrete|orcamento|extrato de conta|extrato|cotacao|proposta comercial|boleto|confirmacao de encomenda|aviso de pagamento|aviso de cobranca",
    ),
    labels("pt", OtherNumber, "numero|no|n|n o|num|referencia"),
    labels(
        "pt",
        NotNumber,
        "numero do cliente|codigo do cliente|no cliente|n cliente|cliente no|numero do pedido|pedido|pedido no|encomenda|encomenda no|\
         nif|nipc|cnpj|cpf|cnpj cpf|inscricao estadual|inscricao municipal|contribuinte|contribuinte no|telefone|tel|fax|telemovel|\
         conta|numero da conta|contrato|contrato no|agencia|codigo de verificacao|atcud|guia|no de contribuinte|n contribuinte|\
         pagina|matricula|v encomenda|requisicao|cep|numero do contrato",
    ),
    labels(
        "pt",
        IssuedOn,
        "data da fatura|data de emissao|data emissao|data fatura|emitida em|emitido em|data da emissao|data e hora de emissao|data do \
         documento|data doc|emissao|data e hora da emissao|data hora emissao",
    ),
    labels("pt", AnyDate, "data"),
    labels(
        "pt",
        OtherDate,
        "data de vencimento|vencimento|data vencimento|data de pagamento|data limite|data limite de pagamento|pagar ate|periodo|data de \
         entrega|data do pedido|competencia|periodo de faturacao|vence em|data de saida|data da saida|condicoes de pagamento|pagamento|\
         data da operacao|data de validade|data da encomenda|data saida",
    ),
    labels("pt", Total, "total|valor total|valor|montante|soma|total geral|importancia|montante total"),
    labels(
        "pt",
        Gross,
        "total a pagar|valor a pagar|total da fatura|valor total da nota|valor total da nfs e|total com iva|valor liquido a pagar|total \
         da nota|montante a pagar|valor da fatura|total fatura|total documento|total iva incluido|valor total a pagar|total do \
         documento|a pagar|total liquido a pagar|valor liquido da nfs e|valor total da fatura|importancia a pagar|valor total do \
         servico|total bruto|valor bruto|total da nota fiscal|valor do documento",
    ),
    labels(
        "pt",
        Net,
        "subtotal|total liquido|valor liquido|total sem iva|incidencia|base|base de calculo|total iliquido|valor dos servicos|base \
         tributavel|total mercadoria|total mercadorias|valor dos produtos|valor total dos produtos|total dos produtos|mercadoria servicos|\
         base de incidencia|valor sem iva|liquido|total s iva|total antes de impostos|iliquido",
    ),
    labels(
        "pt",
        Tax,
        "iva|total iva|valor iva|iss|icms|imposto|impostos|valor do iva|valor do iss|total impostos|pis|cofins|ipi|total de iva|total \
         imposto|valor do icms|valor do ipi|i v a|montante iva|retencao|irs|valor iss|valor aproximado dos tributos|iss retido",
    ),
    labels("pt", Including, "iva incluido|com iva|incluido|iva incl|c iva"),
    labels("pt", Excluding, "sem iva|iva nao incluido|sem|s iva|excl iva"),
    labels(
        "pt",
        OtherAmount,
        "desconto|descontos|portes|pago|adiantamento|frete|valor pago|saldo anterior|total descontos|troco|deducoes|valor do frete|\
         capital social|desconto comercial|desconto financeiro|valor do seguro|outras despesas|total unidades|entregue",
    ),
    labels(
        "pt",
        Item,
        "descricao|quantidade|preco|preco unitario|qtd|artigo|codigo|valor unitario|produto|designacao|qtde|unidade|p unitario|pr \
         unitario|servico|taxa|preco unit|vl unit",
    ),
    labels("pt", Seller, "emitente|vendedor|prestador|fornecedor|prestador de servicos|emitido por|dados do emitente"),
    labels(
        "pt",
        Buyer,
        "cliente|faturar a|destinatario|tomador|tomador de servicos|comprador|exmo s sr s|exmo sr|morada de faturacao|adquirente|\
         endereco de cobranca|exmos senhores|exmo s|sacado",
    ),
    labels("nl", Title, "factuur|rekening|nota|btw factuur|kwitantie"),
    labels(
        "nl",
        Number,
        "factuurnummer|factuurnr|factuur nr|factuur nummer|factuur no|nummer factuur|rekeningnummer factuur|factuur #|notanummer|\
         documentnummer|documentnr|factuur id|factuurno|fact nr|nota nr|factuurcode",
    ),
    labels("nl", CreditTitle, "creditnota|creditfactuur|credit nota|credit factuur|creditering"),
    labels(
        "nl",
        CreditNumber,
        "creditnotanummer|creditnota nr|creditnota nummer|creditnotanr|creditfactuurnummer|creditfactuur nr|creditnummer|credit nummer|nummer creditnota|creditnota #",
    ),
    labels("nl", ProFormaTitle, "proformafactuur|proforma factuur|pro forma factuur|proforma|pro forma|conceptfactuur"),
    labels(
        "nl",
        OtherTitle,
        "betalingsherinnering|aanmaning|herinnering|offerte|orderbevestiging|rekeningoverzicht|prijsopgave",
    ),
    labels("nl", OtherNumber, "nummer|nr|referentie|kenmerk|betalingskenmerk"),
    labels(
        "nl",
        NotNumber,
        "klantnummer|klantnr|klant nr|debiteurnummer|debiteurnr|debiteur|relatienummer|ordernummer|ordernr|order nr|bestelnummer|\
         bestelnr|bestelling|btw nummer|btw nr|btw id|btw|kvk|kvk nummer|kvk nr|telefoon|tel|fax|mobiel|rekeningnummer|rekening nr|\
         bankrekening|iban|bic|contractnummer|projectnummer|offertenummer|uw referentie|onze referentie|artikelnummer|pagina|\
         leveranciersnummer|pakbonnummer|pakbon|ondernemingsnummer|btw identificatienummer|klantcode|lidnummer|polisnummer",
    ),
    labels(
        "nl",
        IssuedOn,
        "factuurdatum|datum factuur|factuur datum|datum van uitgifte|uitgiftedatum|opgemaakt op|notadatum|datum nota|documentdatum",
    ),
    labels("nl", AnyDate, "datum|d d"),
    labels(
        "nl",
        OtherDate,
        "vervaldatum|vervaldag|betaaldatum|uiterste betaaldatum|leverdatum|orderdatum|besteldatum|periode|te betalen voor|betalen voor|\
         uiterlijk|leveringsdatum|betaaltermijn|betalingstermijn|betaling|factuurperiode|ingangsdatum|einddatum|verzenddatum|\
         betalingsconditie|betalingscondities|geldig tot|afleverdatum|te voldoen voor|datum levering",
    ),
    labels(
        "nl",
        Total,
        "totaal|totaalbedrag|bedrag|som|eindtotaal|totale bedrag|factuurtotaal|totaal factuur|totaal generaal",
    ),
    labels(
        "nl",
        Gross,
        "te betalen|totaal te betalen|totaal incl btw|totaalbedrag incl btw|totaal inclusief btw|factuurbedrag|te betalen bedrag|bedrag \
         incl btw|te voldoen|totaal te voldoen|bruto|totaal bruto|bedrag inclusief btw|totaalbedrag inclusief btw|openstaand bedrag|\
         nog te betalen|totaal factuurbedrag|incl btw|inclusief btw|subtotaal incl btw|verschuldigd bedrag|totaal verschuldigd|bedrag te \
         betalen|brutobedrag|factuurbedrag incl btw|eindbedrag|totaal bedrag incl btw",
    ),
    labels(
        "nl",
        Net,
        "subtotaal|totaal excl btw|netto|nettobedrag|totaal exclusief btw|bedrag excl btw|totaal netto|excl btw|exclusief btw|grondslag|\
         bedrag exclusief btw|sub totaal|netto bedrag|totaalbedrag excl btw|totaalbedrag exclusief btw|maatstaf van heffing|btw grondslag|\
         goederenbedrag|totaal ex btw|belastbaar bedrag|maatstaf|factuurbedrag excl btw|over",
    ),
    labels(
        "nl",
        Tax,
        "btw|b t w|btw bedrag|totaal btw|omzetbelasting|bedrag btw|btw totaal|belasting|totaal btw bedrag|btw hoog|btw laag",
    ),
    labels("nl", Including, "incl|inclusief|met|in c l"),
    labels("nl", Excluding, "excl|exclusief|ex|zonder|excl btw"),
    labels(
        "nl",
        OtherAmount,
        "korting|voorschot|reeds betaald|verzendkosten|aanbetaling|betaald|vooruitbetaald|statiegeld|administratiekosten|afronding|\
         vracht|betalingskorting|ontvangen|wisselgeld|voldaan|totaal korting|totaal aantal|reeds voldaan|transportkosten|\
         orderkosten|bezorgkosten",
    ),
    labels(
        "nl",
        Item,
        "omschrijving|aantal|prijs|stukprijs|artikel|eenheidsprijs|eenheid|tarief|product|dienst|uren|prijs per stuk|regelbedrag|\
         p st|code|prijs per eenheid",
    ),
    labels("nl", Seller, "leverancier|afzender|verkoper|van|opdrachtnemer"),
    labels(
        "nl",
        Buyer,
        "factuur aan|klant|factuuradres|afleveradres|koper|t a v|aan|opdrachtgever|debiteur naam|bezorgadres|geadresseerde|\
         verzendadres|factureren aan",
    ),
    labels("ja", Title, "請求書|御請求書|ご請求書|適格請求書|領収書|領収証|請求明細書|納品書兼請求書"),
    labels(
        "ja",
        Number,
        "請求書番号|請求番号|請求書no|請求no|インボイス番号|伝票番号|請求書ナンバー|領収書番号|請求書発行番号|伝票no",
    ),
    labels(
        "ja",
        CreditTitle,
        "返品伝票|赤伝票|赤伝|クレジットノート|返還請求書|適格返還請求書|貸方票|返金明細書|クレジットメモ",
    ),
    labels("ja", CreditNumber, "返品伝票番号|クレジットノート番号|返還請求書番号|クレジットメモ番号"),
    labels("ja", ProFormaTitle, "プロフォーマインボイス|仮請求書|見積請求書"),
    labels("ja", OtherTitle, "見積書|御見積書|お見積書|督促状|注文請書|御見積"),
    labels("ja", OtherNumber, "番号|no|管理番号|整理番号|文書番号|書類番号"),
    labels(
        "ja",
        NotNumber,
        "登録番号|お客様番号|注文番号|電話番号|口座番号|顧客番号|発注番号|郵便番号|見積番号|見積書番号|tel|fax|電話|受注番号|契約番号|\
         適格請求書発行事業者登録番号|事業者登録番号|法人番号|お客様コード|納品書番号|会員番号|商品番号|普通|当座|支店番号",
    ),
    labels("ja", IssuedOn, "請求日|発行日|ご請求日|請求書発行日|請求年月日|発行年月日|作成日|御請求日|請求書日付"),
    labels("ja", AnyDate, "日付|年月日"),
    labels(
        "ja",
        OtherDate,
        "支払期限|お支払期限|支払期日|お支払期日|お支払い期限|納品日|振込期限|納期|締日|取引日|取引年月日|支払日|お支払日|ご利用期間|対象期間|\
         期間|有効期限|お振込期限|納入日|注文日|引落日|お支払い期日|振替日|ご利用日|入金期日",
    ),
    labels("ja", Total, "合計|総計|計|金額|総合計|合計額|総額"),
    labels(
        "ja",
        Gross,
        "合計金額|ご請求金額|御請求金額|請求金額|ご請求額|御請求額|請求額|税込合計|合計税込|税込金額|合計金額税込|お支払金額|今回請求額|\
         今回御請求額|ご請求金額税込|総合計金額|ご請求合計金額|請求合計|税込合計金額|お支払い金額|お支払合計|請求金額合計|今回ご請求額|差引請求額|\
         請求総額|ご請求合計|お支払い合計|領収金額|税込総額|御請求合計",
    ),
    labels(
        "ja",
        Net,
        "小計|税抜金額|税抜合計|課税対象額|税抜|合計税抜|税抜額|対象額|課税対象|税抜小計|税抜き合計|対象|税別|本体価格|計税抜",
    ),
    labels(
        "ja",
        Tax,
        "消費税|消費税額|税額|消費税等|内消費税|消費税合計|うち消費税|内税|外税|消費税率|消費税額等|源泉徴収税|源泉徴収|源泉所得税|内消費税等",
    ),
    labels("ja", Including, "税込|消費税込|込"),
    labels("ja", Excluding, "税抜|税別|別"),
    labels(
        "ja",
        OtherAmount,
        "値引|値引き|送料|前回請求額|入金額|繰越金額|手数料|前回御請求額|御入金額|繰越額|割引|振込手数料|調整額|ご入金額|今回入金額",
    ),
    labels("ja", Item, "品名|数量|単価|摘要|品目|内容|項目|単位|明細|商品名|件名|品番"),
    labels("ja", Seller, "発行者|請求元|発行元|差出人|売手|会社名"),
    labels("ja", Buyer, "御中|様|請求先|宛先|お客様名|宛名|御担当"),
    labels("ko", Title, "청구서|세금계산서|송장|인보이스|전자세금계산서|거래명세서|영수증|거래명세표|계산서"),
    labels(
        "ko",
        Number,
        "청구서번호|송장번호|인보이스번호|승인번호|청구번호|계산서번호|문서번호|명세서번호|영수증번호|일련번호|거래번호",
    ),
    labels("ko", CreditTitle, "대변표|크레딧노트|크레딧메모|대변전표|환불명세서"),
    labels("ko", CreditNumber, "크레딧노트번호|대변표번호"),
    labels("ko", ProFormaTitle, "견적송장|프로포마인보이스|프로포마송장"),
    labels("ko", OtherTitle, "견적서|독촉장|주문확인서"),
    labels("ko", OtherNumber, "번호|관리번호"),
    labels(
        "ko",
        NotNumber,
        "등록번호|사업자등록번호|주문번호|전화번호|계좌번호|고객번호|사업자번호|전화|팩스|우편번호|법인등록번호|발주번호|종사업장번호|계약번호",
    ),
    labels(
        "ko",
        IssuedOn,
        "청구일|발행일|작성일자|작성일|발행일자|청구일자|발급일|송장일자|송장날짜|청구날짜|발급일자|작성년월일|청구서발행일",
    ),
    labels("ko", AnyDate, "날짜|일자"),
    labels(
        "ko",
        OtherDate,
        "지급기한|결제기한|납부기한|납기일|지불기한|납품일|만기일|기간|거래일자|결제일|주문일|납입기한|지급기일|입금기한|유효기간|공급일|납품일자|이용기간|주문일자|결제예정일",
    ),
    labels("ko", Total, "합계|총계|계|금액|총합계|총액"),
    labels(
        "ko",
        Gross,
        "합계금액|총금액|청구금액|총청구금액|총합계금액|결제금액|지불금액|총청구액|청구총액|합계액|총결제금액|지급금액|납부금액|청구합계|총지불액|청구액",
    ),
    labels("ko", Net, "공급가액|소계|공급가|공급가액합계|과세표준|순액|총공급가액"),
    labels("ko", Tax, "부가세|세액|부가가치세|vat|세금|부가세액|총세액|세액합계"),
    labels("ko", Including, "포함|부가세포함|vat포함"),
    labels("ko", Excluding, "별도|부가세별도|제외|vat별도"),
    labels("ko", OtherAmount, "할인|배송비|현금|수표|어음|외상미수금|할인금액|선수금|미수금|입금액|전잔금|운송비"),
    labels("ko", Item, "품목|수량|단가|규격|내역|품명|설명|항목|비고|상품명"),
    labels("ko", Seller, "공급자|상호|발행자|판매자|공급하는자|발신|회사명|상호법인명"),
    labels("ko", Buyer, "공급받는자|귀하|귀중|수신|구매자|청구처|받는사람|고객명|수신처"),
    labels("zh", Title, "发票|增值税专用发票|增值税普通发票|电子发票|收据|账单|發票|商业发票"),
    labels(
        "zh",
        Number,
        "发票号码|发票号|发票编号|账单编号|发票no|账单号|發票號碼|票据号码|单据编号|收据编号|收据号码|發票編號|票号",
    ),
    labels(
        "zh",
        CreditTitle,
        "贷项通知单|贷记通知单|红字发票|红字增值税专用发票|红字增值税普通发票|信用票据|退款单|貸項通知單|折讓單",
    ),
    labels("zh", CreditNumber, "贷项通知单号|贷项通知单编号|贷记通知单号|退款单号|贷项通知单号码|红字发票号码"),
    labels("zh", ProFormaTitle, "形式发票|形式發票|预开发票"),
    labels("zh", OtherTitle, "报价单|对账单|催款单|催款通知|報價單"),
    labels("zh", OtherNumber, "编号|号码|单号"),
    labels(
        "zh",
        NotNumber,
        "发票代码|纳税人识别号|税号|订单号|订单编号|电话|账号|校验码|统一社会信用代码|开户行及账号|机器编号|客户编号|合同号|合同编号|传真|银行账号|统一社会信用代码纳税人识别号|邮编|采购单号|客户代码",
    ),
    labels("zh", IssuedOn, "开票日期|发票日期|账单日期|开具日期|出票日期|發票日期|开单日期|出具日期"),
    labels("zh", AnyDate, "日期"),
    labels(
        "zh",
        OtherDate,
        "到期日|付款期限|付款日期|交货日期|截止日期|订单日期|到期日期|付款截止日期|账期|发货日期|服务期间|下单日期|送货日期|签约日期|有效期|还款日期|计费周期|支付日期",
    ),
    labels("zh", Total, "合计|总计|总额|金额|合計|共计|总金额"),
    labels(
        "zh",
        Gross,
        "价税合计|应付金额|应付总额|含税总额|总计金额|合计金额|小写|应付合计|含税金额|实付金额|价税合计小写|含税合计|应付款|付款金额|应付总计|應付金額|发票金额|发票总额|本期应付|应付款项|账单金额|含税总价|总计含税",
    ),
    labels("zh", Net, "小计|不含税金额|金额合计|未税金额|税前金额|不含税合计|不含税|不含税总额|小計|未税合计|不含税价"),
    labels("zh", Tax, "税额|增值税|税金|税额合计|合计税额|消费税|增值税额|税率|稅額"),
    labels("zh", Including, "含税"),
    labels("zh", Excluding, "不含税|未税"),
    labels("zh", OtherAmount, "折扣|运费|已付|预付款|已付金额|优惠|预付|定金|余额|上期余额|手续费"),
    labels(
        "zh",
        Item,
        "数量|单价|货物或应税劳务|项目|规格型号|单位|品名|描述|服务名称|商品名称|项目名称|规格|名称|备注|摘要|产品",
    ),
    labels("zh", Seller, "销售方|卖方|开票人|供应商|销货单位|开票方|销售方名称|收款单位|出票方|收款方"),
    labels("zh", Buyer, "购买方|买方|购货单位|客户|客户名称|购买方名称|收票方|付款单位|抬头|致|付款方"),
];

/// Words before the label of a number that say whose it is: that of another document, which this one refers to. Folded.
pub const REFERENCES: &str = "refers|refer|relates|relating|related|original|originally|corrects|corrected|cancels|cancelled|replaces|\
     previous|preceding|prior|credited|against|annule|annulee|remplace|rectifie|rectifiee|origine|initiale|concerne|concernant|relatif|\
     relative|zu|zur|bezug|bezuglich|korrigiert|storniert|stornierte|ersetzt|betrifft|betr|ursprunglich|ursprungliche|vorherige|\
     rectifica|rectificada|rectificado|corrige|anula|anulada|sustituye|abonada|referente|referida|originale|rettifica|rettificata|\
     storna|stornata|sostituisce|riferimento|retifica|retificada|substitui|tomo|libro|hoja|betreft|corrigeert|vervangt|oorspronkelijke|\
     gecrediteerde";

/// Ends of compounds that are labels by themselves, each with what before it makes another word, folded.
pub const COMPOUNDS: &[(&str, &str)] = &[
    ("rechnung", "ab|be|an|auf|hoch|um|ver|vor|zu|kosten|jahres|original|ursprungs|vor|steuer"),
    ("rechnungsnummer", "ab|be|an|ver|original|ursprungs|storno|korrektur"),
    ("factuur", "credit|concept|proforma|oorsprong"),
    ("factuurnummer", "credit|oorsprong"),
];

/// Names of months by language: each month's names apart by blanks, months apart by `|`, folded.
pub const MONTHS: &[(&str, &str)] = &[
    (
        "en",
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec",
    ),
    (
        "fr",
        "janvier janv|fevrier fevr fev|mars|avril avr|mai|juin|juillet juil|aout|septembre sept|octobre oct|novembre nov|decembre dec",
    ),
    (
        "de",
        "januar jan janner|februar feb|marz mrz maerz mar|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez",
    ),
    (
        "es",
        "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic",
    ),
    (
        "it",
        "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre sett set|ottobre ott|novembre nov|dicembre dic",
    ),
    (
        "pt",
        "janeiro jan|fevereiro fev|marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
    ),
    (
        "nl",
        "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept sep|oktober okt|november nov|december dec",
    ),
];

/// Signs and words that name one currency wherever they stand at an amount, longest first, and the currency.
pub const SIGNS: &[(&str, &str)] = &[
    ("us$", "USD"),
    ("u$s", "USD"),
    ("ca$", "CAD"),
    ("c$", "CAD"),
    ("au$", "AUD"),
    ("a$", "AUD"),
    ("hk$", "HKD"),
    ("nz$", "NZD"),
    ("sg$", "SGD"),
    ("s$", "SGD"),
    ("nt$", "TWD"),
    ("mx$", "MXN"),
    ("r$", "BRL"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("₹", "INR"),
    ("₩", "KRW"),
    ("원", "KRW"),
    ("円", "JPY"),
    ("元", "CNY"),
    ("zł", "PLN"),
    ("zl", "PLN"),
    ("kč", "CZK"),
    ("kc", "CZK"),
    ("₺", "TRY"),
    ("₽", "RUB"),
    ("₪", "ILS"),
    ("₫", "VND"),
    ("฿", "THB"),
    ("₱", "PHP"),
    ("₴", "UAH"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("fr.", "CHF"),
    ("sfr", "CHF"),
    ("rmb", "CNY"),
];

/// Signs that several currencies share: of which one depends on what else is said.
pub const SHARED_SIGNS: &[&str] = &["$", "¥", "rs.", "rs", "kr.", "kr"];

/// Codes of ISO 4217 that are looked for in texts.
pub const CODES: &str = "AED ARS AUD BAM BGN BHD BRL CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP EUR GBP GEL GTQ HKD HUF IDR ILS \
     INR ISK JMD JOD JPY KES KRW KWD KZT LBP LKR MAD MDL MKD MUR MXN MYR NGN NOK NZD OMR PAB PEN PHP PKR PLN PYG QAR RON RSD RUB SAR \
     SEK SGD THB TND TRY TTD TWD UAH USD UYU UZS VES VND XAF XOF ZAR";

/// Those of them whose amounts have three decimals.
pub const THREE_DECIMALS: &str = "BHD IQD JOD KWD LYD OMR TND";

/// What ends, or in East Asia also begins, the name of a company, folded and apart by `|`.
pub const LEGAL_FORMS: &str = "gmbh|gmbh & co kg|ag|ug|kg|ohg|gbr|e k|mbh|se|e v|ltd|limited|llc|llp|inc|incorporated|corp|corporation|co|\
     plc|pty|pvt|private limited|company|sarl|sas|sasu|eurl|s a r l|s a s|sa|s a|sci|snc|scop|sl|s l|slu|s l u|s l l|sau|s a u|srl|s r l|\
     spa|s p a|sas|s n c|lda|ltda|unipessoal lda|eireli|me|epp|bv|b v|nv|n v|vof|v o f|bvba|sprl|cv|aps|a s|as|ab|oy|株式会社|有限会社|\
     合同会社|주식회사|유한회사|(주)|（주）|㈜|有限公司|有限责任公司|股份有限公司|集团";
