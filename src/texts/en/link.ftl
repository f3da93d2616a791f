### What the page says of a link that begins a claim.

page-link-begun = A link filled in { LIST($fields) }. Check what it says.
page-link-offer = A link can begin a new { -claim } with { LIST($fields) }. Your { -claim } is unchanged.
page-link-nothing = The link in the address fills in nothing.
page-link-begin = Begin this { -claim }
page-link-ignore = Ignore the link
page-link-close = Close
page-link-name = the { -claim } of the link
page-link-field = { FIELD($field) }
page-link-quoted = “{ $name }”
page-link-long = It has { NUMBER($count) } characters; { NUMBER($most) } are the most that are read.
page-link-unreadable = The value of { LIST($names) } has characters that cannot be read.
page-link-repeated = { LIST($names) } is in the link more than once; the first value counts.
page-link-unknown =
    { $count ->
        [one] The link has a name that this page does not know: { LIST($names) }.
       *[other] The link has { $count } names that this page does not know, such as { LIST($names) }.
    }
