### Where to find what the form asks for: what is known, .unknown, what no public document says, and whom to ask.

help-where-partner-id = The { -partner-id } is the number of one location of your company in Microsoft’s partner programme; documents also call it MPN ID. Take that of the location that submits the { -claim }: a { -claim } in { -portal } begins with the programme and the location.
    .unknown = The public documents do not say on which page { -portal } shows it. The Global admin or the Account admin of your company knows it: access is given by { -partner-id }, programme and location.

help-where-role = Your role is what your account may do in { -portal }. A Global admin, an Incentives admin and an Incentives user may submit a { -co-op } { -claim }; for a { -customer-association } the documents name the Incentives admin only.
    .unknown = The public documents do not say on which page { -portal } shows your role. The Global admin or the Account admin of your company knows it: they appoint the Incentives admins.
    .source = EN22-claim

help-where-program = Choose the programme that earned the funds: a { -claim } in { -portal } begins with it, and funds, threshold and limits are counted by programme. The { -co-op } programmes are those of CSP, Managed Reseller, Hosting (SPLA), Surface, Authorized Distributor, OEM Reseller and IoT; OSA, OSU and Dynamics ISV take { -customer-association(form: "plural") } ({ -cpor }), and MCI partner { -activity(form: "plural") } have { -claim(form: "plural") } of their own.
    .unknown = What each programme requires of its partners is in its guide, which is not public. The Incentives admin of your company knows which programmes it takes part in.
    .source = EN23-cpor
