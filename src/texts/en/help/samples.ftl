### The drawings of good proof: what stands below each; .alt, what it shows; .title, what is written on it, where something is.

help-sample-ad-screenshot = Sample of a good screenshot of an advertisement
    .alt = A web page with its address; the advertisement on it has a logo, a headline and a link.
    .title = Security

help-sample-advertisement = Sample of a good advertisement
    .alt = A printed page with a picture, a headline, a logo, a phone number and a web address.
    .title = Security

help-sample-agenda = Sample of a good agenda
    .alt = A page with the date and a logo; below them times, each with a topic.
    .title = Agenda

help-sample-confirmation = Sample of a good confirmation
    .alt = A page that confirms a registration, with Microsoft as host, a name and dates.
    .title = Confirmed

help-sample-contract = Sample of a good agreement
    .alt = A page of text with two signatures and two dates at its end.
    .title = Agreement

help-sample-csr = Sample of a good { -csr }
    .alt = A table of tasks with hours, cost of one hour and total; a signature with its date below it.
    .title = { -csr }

help-sample-delivery-note = Sample of a good delivery note
    .alt = A page with a device, its serial number, the date of delivery and a signature.
    .title = Delivery note

help-sample-device-photo = Sample of a good photo of a unit
    .alt = A photo of a laptop with its serial number beside it.

help-sample-envelope = Sample of a good envelope
    .alt = An envelope with a sender’s logo, an address, a stamp and a dated postmark.

help-sample-event-photo = Sample of a good photo of an event
    .alt = A photo of guests before a screen with a logo, taken on the day of the event.

help-sample-invitation = Sample of a good invitation
    .alt = A page with a logo, a headline, a date with its time, a place and contact details.
    .title = Invitation

help-sample-invoice = Sample of a good invoice
    .alt = A page with the vendor’s logo, a number, a date, lines with amounts and a total.
    .title = Invoice

help-sample-itinerary = Sample of a good itinerary
    .alt = A page with a name and two journeys, there and back, each with its date.
    .title = Itinerary

help-sample-mail = Sample of a good email
    .alt = An email with its sender, its date and its subject above the message, which has a logo.

help-sample-name-list = Sample of a good list of names
    .alt = A numbered list with one name and one tick in each row.
    .title = Guests

help-sample-note = Sample of a good note
    .alt = A short note with the number of an invoice, a date and a signature.
    .title = Paid

help-sample-offer = Sample of a good offer
    .alt = A page with a logo and a discount; its terms stand below in small print.
    .title = Offer

help-sample-phone = Sample of a good photo of an SMS
    .alt = A phone that shows a message with its sender and its time.

help-sample-receipt = Sample of a good receipt
    .alt = A receipt with a date and the number of letters.
    .title = Receipt

help-sample-report = Sample of a good report
    .alt = A page with a logo, a chart with figures and text below it.
    .title = Results

help-sample-rules = Sample of good contest rules
    .alt = A page with a logo and numbered rules.
    .title = Rules

help-sample-script = Sample of a good script
    .alt = A page with a logo and the sentences of two people in turn.
    .title = Script

help-sample-slides = Sample of good slides
    .alt = Three slides; the first one has a logo, a headline and a date.
    .title = Security

help-sample-specification = Sample of good specifications
    .alt = A table with the parts of a device and its serial number.
    .title = Specifications

help-sample-stand-photo = Sample of a good photo of a stand
    .alt = A photo of two people at a stand with a logo on its banner, taken on the day of the event.

help-sample-video = Sample of a good link
    .alt = A web page with its address, on which an advertisement can be played.

help-sample-web-page = Sample of a good web page
    .alt = A web page with its address, a logo, a headline, a picture and contact details.
    .title = Security
