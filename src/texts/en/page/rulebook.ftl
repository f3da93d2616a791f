### Rulebooks from files of the reader.

page-rulebook-used = “{ $title }” ({ $rulebook }) is in use: a rulebook from a file of yours, not one of this page.
page-rulebook-missing = This { -claim } is checked by the rulebook “{ $rulebook }”, which is not here. Choose its file, or use the rules of this page. Nothing of the { -claim } is lost.
page-rulebook-choose = Choose its file
page-rulebook-let-go = Use the rules of this page
page-rulebook-too-large = The file has more than 4 MB, which no rulebook has.
page-rulebook-at = Line { $line }, column { $column }: { $problem }

page-rulebook-refused =
    { $count ->
        [one] { $name } cannot be used: { $count } problem
       *[other] { $name } cannot be used: { $count } problems
    }

page-rulebook-refused-why = Nothing of it was loaded, and your { -claim } is unchanged.
