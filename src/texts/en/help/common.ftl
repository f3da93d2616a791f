### What stands around the help. The help is loaded when it is first asked for; besides its own messages it may use terms only.

help-good = Good:
help-source = Source:
help-no-source = Source: not public

## glossary

help-glossary-search = Search the glossary

help-glossary-count =
    { $count ->
        [0] No word contains “{ $query }”.
        [one] { $count } word
       *[other] { $count } words
    }
