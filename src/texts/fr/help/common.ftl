### Ce qui entoure l’aide. L’aide est chargée la première fois qu’on la demande ; en dehors de ses propres messages, elle n’utilise que des termes.

help-good = Bon exemple :
help-source = Source :
help-no-source = Source : non publique

## glossary

help-glossary-search = Chercher dans le glossaire

help-glossary-count =
    { $count ->
        [0] Aucun mot ne contient « { $query } ».
        [one] { $count } mot
       *[other] { $count } mots
    }
