### What the command says of a rulebook to those who write rulebooks.

## The sections of an edition.

author-section-sources = Sources
author-section-windows = Usage periods and claim windows
author-section-programs = Programmes
author-section-activities = Activities
author-section-asks = What a { -customer-association } is asked for
author-section-rules = Rules
author-section-requirements = Tasks
author-section-kinds = Lists
author-section-constants = Figures for every edition
author-section-life = What happens after submission
author-section-signs = What files are taken for

author-part-by-days = Without a published { -claim-window }
author-part-projected = Later { -usage-period(form: "plural") }
author-part-other-allowances = Other limits, not published
author-part-keep-documents = How long documents are kept
author-part-limits = Limits
author-part-usage-period = Length of { -usage-period(form: "plural") }
author-part-not-asked = Fields that are not asked for
author-part-file-types = Types of files

## What is stated, field by field.

author-fact-entry = Name
author-fact-title = Title
author-fact-route = Route
author-fact-governs = Governs
author-fact-published = Published
author-fact-extends = Extends
author-fact-reads = Rests on
author-fact-publisher = Publisher
author-fact-clause = Clause
author-fact-url = Address
author-fact-confidence = Confidence
author-fact-opens = Opens
author-fact-closes = Closes
author-fact-first-half = January to June
author-fact-second-half = July to December
author-fact-sources = Source
author-fact-days = Days
author-fact-after = Counted from
author-fact-grace = Further days, with a warning
author-fact-since = From
author-fact-partner-role = Partner role
author-fact-solution-area = Solution area
author-fact-groups = Groups
author-fact-amount = Least funds earned
author-fact-last-usage-day = Last day of use
author-fact-countries = Countries
author-fact-category = Category
author-fact-listed-from = Listed from
author-fact-public = Published rules
author-fact-core = Must show
author-fact-core-shown-by = Shown by
author-fact-core-met-by = Also enough
author-fact-core-recommended = Should show
author-fact-proofs = { -proof-of-execution(form: "capital") }
author-fact-metric = Result
author-fact-expenses = Expenses
author-fact-exempt = Expenses without a result or code
author-fact-channels = Channels
author-fact-subtypes = Kinds
author-fact-subtypes-of = Kinds of
author-fact-components = Made of
author-fact-fewest-components = Fewest parts
author-fact-component-channels = Channels of parts
author-fact-conferences = For conferences
author-fact-approval-first = Approval before the { -activity }
author-fact-microsoft-invoice = Invoice from the company of the programme
author-fact-limits = Limits
author-fact-exceptions = Exceptions
author-fact-severity = Severity
author-fact-minor = In the minor case
author-fact-minor-case = Source of the minor case
author-fact-parameters = Figures
author-fact-routes = May submit
author-fact-group = Group
author-fact-link = A link
author-fact-photo = A photo
author-fact-mail = A message
author-fact-url-visible = Shows its address
author-fact-catering = Food and drink
author-fact-rental = Rented
author-fact-fare = A fare
author-fact-value = Value
author-fact-months = Months
author-fact-fields = Fields
author-fact-limit = Limits of all activities
author-fact-proof = Proof for all activities
author-fact-currency = Currency
author-fact-categories = Categories
author-fact-modes = Means of travel
author-fact-issuers = Who issues invoices
author-fact-surface-owners = Owners of Surface devices
author-fact-shows = What files can show
author-fact-association-shows = What files of { -customer-association(form: "plural") } can show
author-fact-listed = Extensions
author-fact-mails = Types of mails

## Values.

author-value-yes = Yes
author-value-no = No
author-value-not-public = Not published
author-severity-error = Problem
author-severity-warning = Warning
author-severity-info = Remark
author-any-of = { LIST($kinds, join: "or") }
author-percent = { NUMBER($percent) }% of the funds earned
author-percent-of-expenses = { NUMBER($percent) }% of the expenses
author-of-categories = for { LIST($categories) }
author-after-invoice = the earliest invoice
author-after-activity = the last day of the { -activity }
author-after-usage-period = the last day of the { -usage-period }
author-limit-of = (of { LIST($expenses) })
author-for-programs = { LIST($programs) }: { $what }
author-core-met-by = { $kind } that shows “{ $showing }”, for “{ $core }”
author-from-to = { $from } to { $to }
author-governs =
    { $from ->
        [none]
            { $to ->
                [none] Every day
               *[other] Until { DATE($to) }
            }
       *[other]
            { $to ->
                [none] From { DATE($from) }
               *[other] { DATE($from) } to { DATE($to) }
            }
    }

author-when-channel = for { $channel }
author-when-subtype = for { $subtype }
author-when-fare-by = for { LIST($labels) }; recommended for other fares
author-when-core-not-shown-by = where { LIST($labels, join: "or") } does not show what must be shown
author-when-url-visible = with its address visible
author-when-recommended = recommended
author-when-course-or-exam-code = with the code of the course or exam and the day of completion

author-exception-not-eligible = cannot be claimed
author-exception-percent = { NUMBER($percent) }% of the funds earned
author-exception-no-limit = no limit
author-exception-limits-not-public = other limits, not published

## What an edition changes.

author-diff-title = { $before } → { $after }
author-diff-none = Nothing changes.
author-diff-added = New: { $name }
author-diff-removed = No longer: { $name }
author-diff-changed = Changed: { $name }
author-diff-claims = { -claim(form: "capital-plural") }
author-diff-unchanged =
    { $count ->
        [one] { $count } { -claim } stays as it is.
       *[other] { $count } { -claim(form: "plural") } stay as they are.
    }
author-diff-claimable = Claimable: { $before } → { $after }
author-diff-closes-on = Last day: { $before } → { $after }
author-diff-finding = { $severity }, { $rule }: { $message }
author-diff-finding-gone = No longer: { $severity }, { $rule }: { $message }
author-diff-asked = New task: { $label }
author-diff-not-asked = No longer a task: { $label }
author-diff-not-known = not known
