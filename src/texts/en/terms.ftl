### The programme's words, each said once. Other messages name them, such as { -claim } or { -claim(form: "plural") }.

-claim =
    { $form ->
       *[one] claim
        [plural] claims
        [capital] Claim
        [capital-plural] Claims
    }
-activity =
    { $form ->
       *[one] activity
        [plural] activities
        [capital] Activity
    }
-usage-period =
    { $form ->
       *[one] usage period
        [plural] usage periods
        [capital] Usage period
        [capital-plural] Usage periods
    }
-claim-window =
    { $form ->
       *[one] claim window
        [capital] Claim window
    }
-co-op =
    { $form ->
       *[one] co-op
        [capital] Co-op
    }
-customer-association =
    { $form ->
       *[one] customer association
        [plural] customer associations
        [capital] Customer association
        [capital-plural] Customer associations
    }
-pre-approval =
    { $form ->
       *[one] pre-approval
        [capital] Pre-approval
    }
-proof-of-execution =
    { $form ->
       *[one] proof of execution
        [capital] Proof of execution
    }

# The certification statement and report: what shows work of one's own.
-csr =
    { $form ->
       *[one] CSR
        [plural] CSRs
    }

# Microsoft's short name of the route of customer associations.
-cpor = CPOR

# Who runs the programme, and where claims are submitted. A rulebook of another vendor has its own; the id tells ours apart.
-vendor = Microsoft
    .id = microsoft
-portal = Partner Center
-partner-id = PartnerID
