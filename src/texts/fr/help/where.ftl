### Où trouver ce que le formulaire demande : ce qui est connu, .unknown, ce qu’aucun document public ne dit, et qui peut le savoir.

help-where-partner-id = Le { -partner-id } est le numéro d’un site de votre entreprise dans le programme partenaire de Microsoft ; des documents l’appellent aussi ID MPN. Prenez celui du site qui soumet la { -claim } : dans { -portal }, une { -claim } commence par le programme et le site.
    .unknown = Les documents publics ne disent pas sur quelle page { -portal } l’affiche. L’administrateur général ou l’administrateur de compte de votre entreprise le connaît : l’accès se donne par { -partner-id }, programme et site.

help-where-role = Votre rôle est ce que votre compte peut faire dans { -portal }. Un administrateur général, un administrateur d’incentives et un utilisateur d’incentives peuvent soumettre une { -claim } { -co-op } ; pour une { -customer-association }, les documents ne nomment que l’administrateur d’incentives.
    .unknown = Les documents publics ne disent pas sur quelle page { -portal } affiche votre rôle. L’administrateur général ou l’administrateur de compte de votre entreprise le connaît : ils nomment les administrateurs d’incentives.
    .source = EN22-claim

help-where-program = Choisissez le programme dans lequel les fonds ont été acquis : dans { -portal }, une { -claim } commence par lui, et les fonds, le seuil et les limites se comptent par programme. Les programmes { -co-op } sont ceux de CSP, Managed Reseller, Hosting (SPLA), Surface, Authorized Distributor, OEM Reseller et IoT ; OSA, OSU et Dynamics ISV reçoivent des { -customer-association(form: "plural") } ({ -cpor }), et les { -activity(form: "plural") } partenaires MCI ont leurs propres { -claim(form: "plural") }.
    .unknown = Ce que chaque programme exige de ses partenaires se trouve dans son guide, qui n’est pas public. L’administrateur d’incentives de votre entreprise sait à quels programmes elle participe.
    .source = EN23-cpor
