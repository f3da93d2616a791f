### Each kind of proof and each result: what it is for and what it must show, in two sentences; .good, what a good one shows;
### .source, the id of the document that this rests on, where the rulebook has it.

## kind

help-kind-third-party-invoice = The invoice proves what a vendor charged for the { -activity }. It must come from a company other than yours, and its file must be part of the { -claim }.
    .good = vendor, number, date, lines that name the { -activity }, total and currency.
    .source = EN23-poe

help-kind-csr = The certification statement and report ({ -csr }) proves work that your own company did for the { -activity }. It must be made in { -portal }, with all of the required fields filled in.
    .good = who did what, on which days, the hours, the cost of one hour, the total, who certified it and when.
    .source = EN23-poe

help-kind-any-invoice = The invoice proves the fee for an exam, whether a vendor or Microsoft sent it. It must show the exam code and the completion date.
    .good = name of the exam, its code, completion date and price.
    .source = EN23-core

help-kind-microsoft-invoice-original = The invoice proves that you paid for your participation in Microsoft’s partner programme. It must be the original that Microsoft sent.
    .good = Microsoft as sender, your company as recipient, the fee, the number and the date.
    .source = EN23-core

help-kind-final-communication-piece = The copy shows what your customers saw, heard or read. It must be the final version, and show what the { -activity } requires: for an advertisement in print your brand, your contact details and Microsoft content.
    .good = the final version, your logo, your phone number or web address, a Microsoft product.
    .source = EN23-core

help-kind-final-piece-link = The link leads to the TV or radio advertisement as it was broadcast. It must lead to the final version, with Microsoft content in it.
    .good = the full address, opens without signing in, plays the whole advertisement.
    .source = LEARN-core

help-kind-digital-ad-screenshot = The screenshot shows the advertisement as customers saw it. It must show the requirements of the programme, such as your brand, your contact details and Microsoft content.
    .good = the whole advertisement, the page on which it ran, the address and the date.
    .source = EN23-core

help-kind-landing-page-url = The address leads to the page that an advertisement links to, or to the web shop for the employees of a customer. For an advertisement, the page must show the requirements of the programme, such as your brand, your contact details and Microsoft content.
    .good = the full address, a page that is still online, your logo, a Microsoft product.
    .source = EN23-core

help-kind-site-page-url = The address leads to the web page for which the work was done. It must be the address of that page itself.
    .good = the full address, opens without signing in, your logo, a Microsoft product.
    .source = EN23-core

help-kind-site-page-screenshot = The screenshot shows the web page for which the work was done. It must show the page and, where the { -activity } requires it, the address of the page.
    .good = the address in the browser, the whole page, your logo, a Microsoft product.
    .source = EN23-core

help-kind-statement-of-work = The statement of work describes the search engine work that you ordered. It must cover the work that you claim.
    .good = both companies, the work, its dates, the price and the signatures.
    .source = EN23-core

help-kind-service-agreement = The service agreement is the contract for the search engine work. It must cover the work that you claim.
    .good = both companies, the service, its dates, the price and the signatures.
    .source = EN23-core

help-kind-postmarked-envelope = The envelope proves that the mailing was sent by post. It must bear the postmark.
    .good = a postmark with a date that can be read, your company as sender, an address.
    .source = EN23-core

help-kind-other-mailing-proof = This proves that the mailing was sent by post when there is no envelope with a postmark. It must show what was sent and when.
    .good = a receipt of the post office or the mailing house, with the date and the number of letters.
    .source = EN23-core

help-kind-email-dated-header = The email proves what was sent and when. It must be the final version, with the header that has the date.
    .good = sender, date and subject above the whole message.
    .source = EN23-core

help-kind-other-emailing-proof = This proves that the email was sent when there is no copy with its dated header. It must show which email was sent and when.
    .good = a report of the mailing tool with the subject, the date and the number of recipients.
    .source = EN23-core

help-kind-sms-phone-photo = The photo proves that the message was sent as an SMS. It must show the message on a phone.
    .good = the whole message, the sender and the date on the screen.
    .source = EN23-core

help-kind-telesales-script = The script shows what was said to customers on the phone. It must have the brand or the name of your company and Microsoft content.
    .good = your company’s name in the first sentence, a Microsoft product, the questions to the customer.
    .source = EN23-core

help-kind-event-invitation = The invitation shows who was invited to what. Invitation and agenda together must show your brand, your contact details and Microsoft content.
    .good = date and place, your logo, your phone number or email address, a Microsoft topic.
    .source = EN23-core

help-kind-event-agenda = The agenda shows what the event was about, with times and topics. A page of the invitation is enough if it has both.
    .good = date, times, topics, your brand, a Microsoft topic.
    .source = EN23-core

help-kind-event-photo = The photos prove that the event took place. They must show the event itself, on a day of the { -activity }.
    .good = the room with the guests, a screen or banner with your name, the date in the file.
    .source = EN23-core

help-kind-event-participation-photo = The photo proves that you took part in the trade show or exhibition. It must show your stand or your presentation, on a day of the { -activity }.
    .good = your stand with your name on it, your staff with visitors, the date in the file.
    .source = EN23-core

help-kind-presentation-materials = The presentation is needed if invitation and agenda do not show your brand, your contact details and Microsoft content. It must show what is missing there.
    .good = a first slide with your logo, a slide with your contact details, slides on a Microsoft product.
    .source = EN23-core

help-kind-offer-with-terms = The offer shows what customers, or your own sales staff, were promised. It must contain its terms and conditions.
    .good = what is offered for which Microsoft product, to whom, from when to when, and the terms below it.
    .source = EN23-core

help-kind-internal-contest-rules = The rules describe a contest among your own sales staff. They are enough to show the core requirements if the message to the staff names your company.
    .good = who can take part, the Microsoft products, what is won, from when to when.
    .source = EN23-core

help-kind-onsite-champ-form = The form describes the services and deliverables of the On-site Champ. The published rules only mention it, so it is recommended and not required.
    .good = the services, all of them for Microsoft products, the deliverables and the dates.
    .source = EN23-core

help-kind-onsite-champ-deliverable-sample = The sample shows what the On-site Champ delivered. It must be one of the deliverables that the On-site Champ form describes.
    .good = a report or a training document about Microsoft products only, with a date.
    .source = EN23-core

help-kind-poc-materials = The copy shows what was developed for the proof of concept, or what the research found. It must have Microsoft content.
    .good = a white paper, a case study or market research with results for a Microsoft product.
    .source = EN23-core

help-kind-training-agenda = The agenda shows what was taught in the internal training, and for how long. For the time that you claim, it must have Microsoft content only.
    .good = date, times, topics, each of them about a Microsoft product.
    .source = EN23-core

help-kind-event-program = The programme shows what took place on the training day or floor day. For the time or space that you claim, it must have Microsoft content only.
    .good = date, place, times, topics, each of them about a Microsoft product.
    .source = EN23-core

help-kind-microsoft-presentation-content = The slides show what was taught about Microsoft products. For the time or space that you claim, they must have Microsoft content only.
    .good = the first slide with the topic and the date, and the slides on the Microsoft products.
    .source = EN23-core

help-kind-conference-invitation = The invitation proves that Microsoft hosts the conference. It must name Microsoft as host.
    .good = name, dates and place of the conference, Microsoft as host, the name of the attendee.
    .source = EN23-core

help-kind-registration-confirmation = The confirmation proves that an attendee was registered for a conference that Microsoft hosts. It must name Microsoft as host.
    .good = name of the attendee, name and dates of the conference, Microsoft as host, the fee.
    .source = EN23-core

help-kind-travel-itinerary = The itinerary proves the journey to the conference; a flight requires it, and for a train it is recommended. It must show the travel dates.
    .good = name of the traveller, from where to where, dates of departure and return.
    .source = EN23-core

help-kind-demo-unit-system-specs = The specifications prove what a demo unit that you built yourself consists of. They must describe the unit that you claim.
    .good = model, processor, memory, storage, operating system and serial number.
    .source = EN23-core

help-kind-demo-unit-delivery-proof = This proves that the demo unit of another company was delivered. It must show which unit was delivered and when.
    .good = a delivery note with the model, the serial number, the date and a signature.
    .source = EN23-core

help-kind-demo-unit-proof = This proves that the demo unit of another company exists. What it must show is not public; a photo of the unit or its proof of purchase is our interpretation.
    .good = the whole unit, with its serial number beside it.
    .source = EN23-core

help-kind-final-review-approval = This proves that Microsoft reviewed the advertisement before it ran. It must contain the { -pre-approval } and the final review, both dated before the first day of the { -activity }.
    .good = Microsoft as sender, the date, the name of the advertisement, the { -pre-approval } ID.
    .source = LEARN-core

help-kind-payment-note = The note confirms that an invoice whose billing cycle is still open is paid. Microsoft’s documents do not mention it, so it is a recommendation of third parties.
    .good = invoice number, amount, date of payment, who confirms it.

help-kind-poe-document = The { -proof-of-execution } proves your work for the customer of a { -customer-association }. It must show the customer’s signature, the dates, your service and each product of the { -claim }.
    .good = a statement of work, signed by the customer, with dates, your service and each product.
    .source = EN23-cpor

## metric

help-metric-estimated-reach = The estimate says how many customers or partners the { -activity } reached. It must be a whole number.
    .good = the circulation of the magazine, or the number of letters, emails or messages sent.
    .source = EN23-core

help-metric-results-summary = The summary says what the { -activity } brought. It must have figures, such as how many people clicked on the advertisement.
    .good = from when to when, how often it was shown, how often it was clicked, how many enquiries came.
    .source = EN23-core

help-metric-results-summary-offer = The summary says what the offer brought. It must have figures about the offer.
    .good = from when to when, how many customers or employees took part, how much was sold.
    .source = EN23-core

help-metric-calls-and-contacts = The two numbers say how many calls were made, and how many of them were successful contacts. Both must be whole numbers.
    .good = the totals that the call centre reports for the days of the { -activity }.
    .source = EN23-core

help-metric-registered-guests = The number says how many guests registered for the event. It must be a whole number; the list of names need not be attached.
    .good = the rows of the registration list, each guest once.
    .source = EN23-core

help-metric-attendees-or-booth-visitors-estimated = The estimate says how many people attended, or visited your stand. It must be a whole number.
    .good = a count of the visitors, or the contacts that your staff noted.
    .source = EN23-core

help-metric-attendee-list-and-cost-per-person = The list names each person who took the exam or the training, with the cost for each. The renewal of a Microsoft Certified Trainer does not need it.
    .good = each person once, with the exam or course and its cost; the costs add up to the invoice.
    .source = EN23-core

help-metric-attendee-count = The number says how many people attended the training. It must be a whole number.
    .good = the rows of the attendance list, each person once.
    .source = EN23-core
