### The claim pack: a claim with its files in one ZIP file.

page-pack-cancel = Cancel
page-pack-writing = Writing { $name }: { $percent }%
page-pack-opening = Opening { $name }: { $percent }%

page-pack-written =
    { $count ->
        [0] { $name } is written, without files.
        [one] { $name } is written, with { $count } file.
       *[other] { $name } is written, with { NUMBER($count) } files.
    }

page-pack-failed = { $name } could not be written. Your { -claim } is unchanged. Check that there is space on the disk, then download it again.

page-pack-names =
    { $more ->
        [0] { LIST($names) }
        [one] { LIST($names) } and { $more } more
       *[other] { LIST($names) } and { NUMBER($more) } more
    }

page-pack-without-not-chosen = Not in it, because they must be chosen again in the step “Files”: { page-pack-names }.
page-pack-without-changed = Not in it, because they changed since they were chosen: { page-pack-names }. Choose them again.
page-pack-without-unreadable = Not in it, because the browser can no longer read them: { page-pack-names }. Choose them again.
page-pack-no-zip = { $name } is not a { -claim } pack, or is damaged: it cannot be read as a ZIP file. Your { -claim } is unchanged.
page-pack-no-claim = { $name } is not a { -claim } pack: it has no file “claim.json” with a { -claim }. Your { -claim } is unchanged.
page-pack-too-many = { $name } has more entries than are opened from a { -claim } pack. Your { -claim } is unchanged.
page-pack-opened = { $name } is open.
page-pack-missing = Files of the { -claim } that are not in it: { page-pack-names }. Add them in the step “Files”.
page-pack-changed = Not the files that the { -claim } was made with: { page-pack-names }. They are listed as further files.
page-pack-unreadable = Could not be read: { page-pack-names }.
page-pack-unsafe = Not opened, because the path leads out of the pack or is too long: { page-pack-names }.
page-pack-repeated = Not opened, because several entries have this path: { page-pack-names }.
page-pack-unlisted = Not opened, because the manifest does not name it: { page-pack-names }.
