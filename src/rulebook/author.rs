//! From the files that rule authors write to a compiled rulebook: read, cross-check, let editions extend each other.
//!
//! Compiled into the build script, and into the tests. Every mistake names its file and line.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::schema;

/// Requirements and the sources that they stand in.
type SourcesOf = Vec<(String, String)>;

/// An id that may turn out to name nothing.
type Id = Spanned<String>;

/// One file by its name and text.
pub struct File {
    /// Its path below the rulebook's folder, such as `microsoft-co-op/2019-04.toml`.
    pub name: String,
    /// Its TOML.
    pub text: String,
}

impl File {
    fn parse<T: serde::de::DeserializeOwned>(&self) -> Result<T, String> {
        toml::from_str(&self.text).map_err(|error| match error.span() {
            Some(span) => self.mistake(&span, error.message()),
            None => format!("{}: {}", self.name, error.message()),
        })
    }

    fn mistake(&self, span: &Range<usize>, what: &str) -> String {
        let line = self.text.get(..span.start).unwrap_or_default().matches('\n').count() + 1;
        format!("{}:{line}: {what}", self.name)
    }
}

/// How sure an entry is, and where it stands.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
struct Sources(Vec<Id>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcesFile {
    source: Vec<SourceEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceEntry {
    id: Id,
    title: String,
    #[serde(rename = "publisher")]
    _publisher: Option<String>,
    published: Option<Datetime>,
    confidence: schema::Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    rule: Vec<RuleEntry>,
    requirement: Vec<RequirementEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleEntry {
    id: Id,
    severity: schema::Severity,
    milder: Option<schema::Severity>,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RequirementEntry {
    id: Id,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct VocabularyFile {
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
    categories: Vec<String>,
    channels: Vec<String>,
    subtypes: Vec<String>,
    modes: Vec<String>,
    issuers: Vec<String>,
    surface_owners: Vec<String>,
    shows: Vec<String>,
    association_shows: Vec<String>,
    association_fields: Vec<String>,
    role: Vec<RoleEntry>,
    plan_based: PlanBasedEntry,
    solution_area: Vec<AreaEntry>,
    billed_by_others: BilledByOthers,
    expense_kind: Vec<ExpenseKindEntry>,
    evidence_kind: Vec<EvidenceKindEntry>,
    metric: Vec<MetricEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleEntry {
    id: Id,
    routes: Vec<schema::Route>,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanBasedEntry {
    roles: Vec<Id>,
    confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct AreaEntry {
    id: Id,
    partner_roles: Vec<String>,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct BilledByOthers {
    expense_kinds: Vec<Id>,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ExpenseKindEntry {
    id: Id,
    #[serde(default)]
    catering: bool,
    #[serde(default)]
    rental: bool,
    #[serde(default)]
    fare: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct EvidenceKindEntry {
    id: Id,
    group: String,
    #[serde(default)]
    link: bool,
    #[serde(default)]
    photo: bool,
    #[serde(default)]
    mail: bool,
    #[serde(default)]
    url_visible: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MetricEntry {
    id: Id,
    value: schema::MetricValue,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CodesFile {
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
    currencies: Vec<CurrencyCodes>,
    countries: CountryCodes,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CurrencyCodes {
    decimals: u32,
    codes: Vec<Id>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryCodes {
    codes: Vec<Id>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ConstantsFile {
    keep_documents: KeepDocuments,
    closing: Closing,
    in_house_work: InHouseWork,
    threshold: Tolerance,
    file_types: FileTypes,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeepDocuments {
    months: u32,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Closing {
    days: i64,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct InHouseWork {
    months_before: u32,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Tolerance {
    tolerance_percent: u32,
    currency: String,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileTypes {
    extensions: Vec<String>,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProgramsFile {
    program: Vec<ProgramEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ProgramEntry {
    id: Id,
    route: schema::Route,
    since: Option<Datetime>,
    partner_role: Option<Id>,
    #[serde(default)]
    groups: Vec<String>,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct EditionFile {
    id: Id,
    route: schema::Route,
    extends: Option<Id>,
    title: String,
    published: Option<Datetime>,
    reads: Vec<Id>,
    governs: Spanned<Governs>,
    #[serde(default)]
    activity: Vec<ActivityEntry>,
    #[serde(default)]
    threshold: Vec<ThresholdEntry>,
    #[serde(default)]
    ended: Vec<EndedEntry>,
    #[serde(default)]
    window: Vec<WindowEntry>,
    by_days: Option<ByDaysEntry>,
    projected: Option<ProjectedEntry>,
    other_allowances: Option<AllowancesEntry>,
    #[serde(default)]
    renamed_category: Vec<RenamedEntry>,
    #[serde(default)]
    ask: Vec<AskEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Governs {
    from: Datetime,
    to: Datetime,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ActivityEntry {
    id: Id,
    category: Option<Id>,
    listed_from: Option<Datetime>,
    public: Option<bool>,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
    core: Option<Vec<Id>>,
    core_shown_by: Option<Vec<Id>>,
    core_met_by: Option<Vec<CoreMetByEntry>>,
    core_recommended: Option<Vec<Id>>,
    proofs: Option<Vec<ProofEntry>>,
    metric: Option<Id>,
    exempt: Option<Vec<Id>>,
    expenses: Option<Vec<Id>>,
    channels: Option<Vec<Id>>,
    subtypes: Option<Vec<Id>>,
    components: Option<Vec<Id>>,
    component_channels: Option<Vec<Id>>,
    fewest_components: Option<usize>,
    subtypes_of: Option<Id>,
    conferences: Option<bool>,
    approval_first: Option<bool>,
    microsoft_invoice: Option<bool>,
    limits: Option<Vec<LimitEntry>>,
    exceptions: Option<Vec<ExceptionEntry>>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct CoreMetByEntry {
    core: Id,
    kind: Id,
    showing: Id,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ProofEntry {
    any: Vec<Id>,
    #[serde(default)]
    url_visible: bool,
    #[serde(default)]
    recommended: bool,
    #[serde(default)]
    course_or_exam_code: bool,
    channel: Option<Id>,
    subtype: Option<Id>,
    fare_by: Option<Id>,
    core_not_shown_by: Option<Vec<Id>>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitEntry {
    kind: Spanned<schema::LimitKind>,
    percent: Option<u32>,
    usd: Option<u32>,
    people: Option<usize>,
    #[serde(default)]
    expenses: Vec<Id>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ExceptionEntry {
    group: Id,
    #[serde(default)]
    not_eligible: bool,
    percent: Option<u32>,
    #[serde(default)]
    no_limit: bool,
    #[serde(default)]
    limits_not_public: bool,
    confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThresholdEntry {
    programs: Vec<Id>,
    usd: u32,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct EndedEntry {
    programs: Vec<Id>,
    last_usage_day: Datetime,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WindowEntry {
    usage_period: Id,
    opens: Datetime,
    closes: Datetime,
    confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ByDaysEntry {
    days: u32,
    grace: u32,
    confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ProjectedEntry {
    first_half: Pattern,
    second_half: Pattern,
    confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pattern {
    opens: Id,
    closes: Id,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AllowancesEntry {
    countries: Vec<Id>,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RenamedEntry {
    id: Id,
    label: String,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct AskEntry {
    id: Id,
    solution_area: Option<Id>,
    partner_role: Option<Id>,
    #[serde(rename = "confidence")]
    _confidence: schema::Confidence,
    sources: Spanned<Sources>,
}

/// Compiles the files of a rulebook.
///
/// # Errors
/// The first mistake, with file and line.
pub fn compile(files: &[File]) -> Result<schema::Rulebooks, String> {
    let named = |name: &str| files.iter().find(|file| file.name == name).ok_or(format!("{name}: no such file"));

    let sources_file = named("sources.toml")?;
    let mut sources: Vec<schema::Source> = Vec::new();
    for entry in sources_file.parse::<SourcesFile>()?.source {
        once(sources_file, &entry.id, sources.iter().map(|source| &source.id))?;
        sources.push(schema::Source {
            id: entry.id.into_inner(),
            title: entry.title,
            published: entry.published.map(|date| day(&date)),
            confidence: entry.confidence,
        });
    }
    let desk = |file| Desk { file, sources: &sources };

    let rules_desk = desk(named("rules.toml")?);
    let (rules, requirements) = rules_desk.rules()?;
    let vocabulary = desk(named("vocabulary.toml")?).vocabulary(&desk(named("codes.toml")?))?;
    let programs = desk(named("programs.toml")?).programs(&vocabulary)?;
    let constants = desk(named("constants.toml")?).constants()?;

    let mut book = schema::Rulebooks {
        sources: Vec::new(),
        rules,
        requirements,
        vocabulary,
        programs,
        activities: Vec::new(),
        editions: Vec::new(),
        constants,
    };
    let mut entries: BTreeMap<String, Vec<(ActivityEntry, &File)>> = BTreeMap::new();
    for file in files.iter().filter(|file| file.name.contains('/')) {
        desk(file).edition(&mut book, &mut entries)?;
    }
    book.sources = sources;
    Ok(book)
}

/// One file on the desk, and what its entries may name.
struct Desk<'a> {
    file: &'a File,
    sources: &'a [schema::Source],
}

impl<'a> Desk<'a> {
    fn mistake(&self, span: &Range<usize>, what: &str) -> String {
        self.file.mistake(span, what)
    }

    /// The id, if the list of that name has it.
    fn known<'k>(&self, id: &Id, what: &str, known: impl IntoIterator<Item = &'k String>) -> Result<String, String> {
        let mut listed = Vec::new();
        for name in known {
            if name == id.get_ref() {
                return Ok(name.clone());
            }
            listed.push(name.as_str());
        }
        let near = crate::nearest::nearest(id.get_ref(), &listed);
        let hint = near.map_or(String::new(), |near| format!(", nearest is `{near}`"));
        Err(self.mistake(&id.span(), &format!("unknown {what} `{}`{hint}", id.get_ref())))
    }

    fn all_known<'k>(
        &self,
        ids: Option<Vec<Id>>,
        what: &str,
        known: impl IntoIterator<Item = &'k String> + Copy,
    ) -> Result<Vec<String>, String> {
        ids.unwrap_or_default().iter().map(|id| self.known(id, what, known)).collect()
    }

    /// The decisive source: the first that the edition reads, else the first named.
    fn source(&self, named: &Spanned<Sources>, reads: &[String]) -> Result<String, String> {
        let ids: Vec<String> = (named.get_ref().0.iter())
            .map(|id| self.known(id, "source", self.sources.iter().map(|source| &source.id)))
            .collect::<Result<_, _>>()?;
        let read = reads.iter().find(|read| ids.contains(read));
        read.or(ids.first()).cloned().ok_or_else(|| self.mistake(&named.span(), "an entry needs a source"))
    }

    fn rules(&self) -> Result<(Vec<schema::Rule>, SourcesOf), String> {
        let file: RulesFile = self.file.parse()?;
        let mut rules: Vec<schema::Rule> = Vec::new();
        for entry in file.rule {
            once(self.file, &entry.id, rules.iter().map(|rule| &rule.id))?;
            let source = self.source(&entry.sources, &[])?;
            rules.push(schema::Rule {
                id: entry.id.into_inner(),
                severity: entry.severity,
                milder: entry.milder,
                source,
            });
        }
        rules.sort_by(|a, b| a.id.cmp(&b.id));
        let mut requirements: Vec<(String, String)> = Vec::new();
        for entry in file.requirement {
            once(self.file, &entry.id, requirements.iter().map(|(id, _)| id))?;
            let source = self.source(&entry.sources, &[])?;
            requirements.push((entry.id.into_inner(), source));
        }
        Ok((rules, requirements))
    }

    fn vocabulary(&self, codes: &Self) -> Result<schema::Vocabulary, String> {
        let file: VocabularyFile = self.file.parse()?;
        self.source(&file.sources, &[])?;
        let codes_file: CodesFile = codes.file.parse()?;
        codes.source(&codes_file.sources, &[])?;

        let mut roles: Vec<schema::Role> = Vec::new();
        for entry in file.role {
            once(self.file, &entry.id, roles.iter().map(|role| &role.id))?;
            self.source(&entry.sources, &[])?;
            roles.push(schema::Role { id: entry.id.into_inner(), routes: entry.routes });
        }
        let mut planners: Vec<String> = Vec::new();
        for id in &file.plan_based.roles {
            planners.push(self.known(id, "role", roles.iter().map(|role| &role.id))?);
        }
        let plan_based = schema::PlanBased {
            roles: planners,
            source: self.source(&file.plan_based.sources, &[])?,
            confidence: file.plan_based.confidence,
        };
        let mut solution_areas: Vec<schema::SolutionArea> = Vec::new();
        for entry in file.solution_area {
            once(self.file, &entry.id, solution_areas.iter().map(|area| &area.id))?;
            self.source(&entry.sources, &[])?;
            solution_areas.push(schema::SolutionArea { id: entry.id.into_inner(), partner_roles: entry.partner_roles });
        }
        let mut expense_kinds: Vec<schema::ExpenseKind> = Vec::new();
        for entry in file.expense_kind {
            once(self.file, &entry.id, expense_kinds.iter().map(|kind| &kind.id))?;
            let ExpenseKindEntry { id, catering, rental, fare } = entry;
            let kind = schema::ExpenseKind { id: id.into_inner(), catering, rental, fare, billed_by_others: false };
            expense_kinds.push(kind);
        }
        self.source(&file.billed_by_others.sources, &[])?;
        for id in &file.billed_by_others.expense_kinds {
            self.known(id, "expense kind", expense_kinds.iter().map(|kind| &kind.id))?;
            let listed = expense_kinds.iter_mut().filter(|kind| kind.id == *id.get_ref());
            listed.for_each(|kind| kind.billed_by_others = true);
        }
        let mut evidence_kinds: Vec<schema::EvidenceKind> = Vec::new();
        for entry in file.evidence_kind {
            once(self.file, &entry.id, evidence_kinds.iter().map(|kind| &kind.id))?;
            let EvidenceKindEntry { id, group, link, photo, mail, url_visible } = entry;
            evidence_kinds.push(schema::EvidenceKind { id: id.into_inner(), group, link, photo, mail, url_visible });
        }
        let mut metrics: Vec<schema::Metric> = Vec::new();
        for entry in file.metric {
            once(self.file, &entry.id, metrics.iter().map(|metric| &metric.id))?;
            metrics.push(schema::Metric { id: entry.id.into_inner(), value: entry.value });
        }
        let mut currencies: Vec<schema::Currency> = Vec::new();
        for group in codes_file.currencies {
            for code in group.codes {
                once(codes.file, &code, currencies.iter().map(|currency| &currency.id))?;
                currencies.push(schema::Currency { id: code.into_inner(), decimals: group.decimals });
            }
        }
        currencies.sort_by(|a, b| a.id.cmp(&b.id));
        let mut countries: Vec<String> = Vec::new();
        for code in codes_file.countries.codes {
            once(codes.file, &code, countries.iter())?;
            countries.push(code.into_inner());
        }
        Ok(schema::Vocabulary {
            roles,
            plan_based,
            categories: file.categories,
            expense_kinds,
            evidence_kinds,
            metrics,
            shows: file.shows,
            association_shows: file.association_shows,
            association_fields: file.association_fields,
            channels: file.channels,
            subtypes: file.subtypes,
            modes: file.modes,
            issuers: file.issuers,
            surface_owners: file.surface_owners,
            solution_areas,
            currencies,
            countries,
        })
    }

    fn programs(&self, vocabulary: &schema::Vocabulary) -> Result<Vec<schema::Program>, String> {
        let mut programs: Vec<schema::Program> = Vec::new();
        for entry in self.file.parse::<ProgramsFile>()?.program {
            once(self.file, &entry.id, programs.iter().map(|program| &program.id))?;
            let source = self.source(&entry.sources, &[])?;
            let roles = vocabulary.solution_areas.iter().flat_map(|area| &area.partner_roles);
            let partner_role = entry.partner_role.as_ref().map(|id| self.known(id, "partner role", roles));
            programs.push(schema::Program {
                id: entry.id.into_inner(),
                route: entry.route,
                since: entry.since.map(|date| day(&date)),
                partner_role: partner_role.transpose()?,
                groups: entry.groups,
                source,
            });
        }
        Ok(programs)
    }

    fn constants(&self) -> Result<schema::Constants, String> {
        let file: ConstantsFile = self.file.parse()?;
        for sources in [
            &file.keep_documents.sources,
            &file.closing.sources,
            &file.in_house_work.sources,
            &file.threshold.sources,
            &file.file_types.sources,
        ] {
            self.source(sources, &[])?;
        }
        Ok(schema::Constants {
            keep_months: file.keep_documents.months,
            closing_days: file.closing.days,
            in_house_months: file.in_house_work.months_before,
            threshold_tolerance: file.threshold.tolerance_percent,
            limit_currency: file.threshold.currency,
            extensions: file.file_types.extensions,
        })
    }

    fn edition(
        &self,
        book: &mut schema::Rulebooks,
        entries: &mut BTreeMap<String, Vec<(ActivityEntry, &'a File)>>,
    ) -> Result<(), String> {
        let file: EditionFile = self.file.parse()?;
        once(self.file, &file.id, book.editions.iter().map(|edition| &edition.id))?;
        let reads: Vec<String> = (file.reads.iter())
            .map(|id| self.known(id, "source", self.sources.iter().map(|source| &source.id)))
            .collect::<Result<_, _>>()?;
        let (from, to) = (day(&file.governs.get_ref().from), day(&file.governs.get_ref().to));
        let overlap =
            book.editions.iter().find(|other| other.route == file.route && from <= other.to && other.from <= to);
        if let Some(other) = overlap {
            return Err(self.mistake(&file.governs.span(), &format!("governs days that `{}` governs", other.id)));
        }
        if from > to {
            return Err(self.mistake(&file.governs.span(), "governs no day: `to` lies before `from`"));
        }
        let earlier = book.editions.iter().filter(|other| other.route == file.route).map(|other| other.to).max();
        if let Some(last) = earlier.filter(|last| next_day(*last) != from) {
            let what = format!("leaves days without an edition: the one before governs up to {last}");
            return Err(self.mistake(&file.governs.span(), &what));
        }

        let mut activities = Vec::new();
        let mut thresholds: Vec<schema::Threshold> = Vec::new();
        let mut ended: Vec<schema::Ended> = Vec::new();
        let mut allowances = (Vec::new(), None);
        let mut asks: Vec<schema::Ask> = Vec::new();
        let mut renamed: Vec<(String, String)> = Vec::new();
        if let Some(base) = &file.extends {
            let extended = self.known(base, "edition", book.editions.iter().map(|edition| &edition.id))?;
            activities = entries.get(&extended).cloned().unwrap_or_default();
            if let Some(edition) = book.editions.iter().find(|edition| edition.id == extended) {
                thresholds.clone_from(&edition.thresholds);
                ended.clone_from(&edition.ended);
                allowances = (edition.other_allowances.clone(), edition.other_allowances_source.clone());
                asks.clone_from(&edition.asks);
                renamed.clone_from(&edition.renamed_categories);
            }
        }

        let mut own = Vec::new();
        for entry in file.threshold {
            let source = self.source(&entry.sources, &reads)?;
            for id in &entry.programs {
                once(self.file, id, own.iter())?;
                own.push(id.get_ref().clone());
                let program = self.known(id, "program", book.programs.iter().map(|program| &program.id))?;
                thresholds.retain(|other| other.program != program);
                thresholds.push(schema::Threshold { program, usd: entry.usd, source: source.clone() });
            }
        }
        own.clear();
        for entry in file.ended {
            let source = self.source(&entry.sources, &reads)?;
            for id in &entry.programs {
                once(self.file, id, own.iter())?;
                own.push(id.get_ref().clone());
                let program = self.known(id, "program", book.programs.iter().map(|program| &program.id))?;
                ended.retain(|other| other.program != program);
                ended.push(schema::Ended { program, last_day: day(&entry.last_usage_day), source: source.clone() });
            }
        }
        if let Some(entry) = file.other_allowances {
            let source = self.source(&entry.sources, &reads)?;
            allowances = (self.all_known(Some(entry.countries), "country", &book.vocabulary.countries)?, Some(source));
        }
        for entry in file.renamed_category {
            let category = self.known(&entry.id, "category", &book.vocabulary.categories)?;
            self.source(&entry.sources, &reads)?;
            renamed.retain(|(other, _)| *other != category);
            renamed.push((category, entry.label));
        }
        own.clear();
        for entry in file.ask {
            let source = self.source(&entry.sources, &reads)?;
            once(self.file, &entry.id, own.iter())?;
            own.push(self.known(&entry.id, "field of an association", &book.vocabulary.association_fields)?);
            let areas = &book.vocabulary.solution_areas;
            let area = entry
                .solution_area
                .as_ref()
                .map(|id| self.known(id, "solution area", areas.iter().map(|area| &area.id)));
            let role = entry.partner_role.as_ref();
            let role = role.map(|id| self.known(id, "partner role", areas.iter().flat_map(|area| &area.partner_roles)));
            asks.retain(|other| other.id != *entry.id.get_ref());
            asks.push(schema::Ask {
                id: entry.id.into_inner(),
                area: area.transpose()?,
                role: role.transpose()?,
                source,
            });
        }

        let mut windows: Vec<schema::Window> = Vec::new();
        for entry in file.window {
            let period = half_year(entry.usage_period.get_ref());
            let Some(period) = period.filter(|period| (from..=to).contains(period)) else {
                return Err(self.mistake(&entry.usage_period.span(), "no half-year that this edition governs"));
            };
            if windows.iter().any(|other| other.period == period) {
                return Err(self.mistake(&entry.usage_period.span(), "a second window for this usage period"));
            }
            let (opens, closes) = (day(&entry.opens), day(&entry.closes));
            if opens > closes {
                return Err(self.mistake(&entry.usage_period.span(), "the window closes before it opens"));
            }
            let source = self.source(&entry.sources, &reads)?;
            windows.push(schema::Window { period, opens, closes, source, confidence: entry.confidence });
        }
        let by_days = file.by_days.map(|entry| {
            Ok::<_, String>(schema::ByDays {
                days: entry.days,
                grace: entry.grace,
                source: self.source(&entry.sources, &reads)?,
                confidence: entry.confidence,
            })
        });
        let projected = file.projected.map(|entry| {
            Ok::<_, String>(schema::Projected {
                first: (self.month_day(&entry.first_half.opens)?, self.month_day(&entry.first_half.closes)?),
                second: (self.month_day(&entry.second_half.opens)?, self.month_day(&entry.second_half.closes)?),
                source: self.source(&entry.sources, &reads)?,
                confidence: entry.confidence,
            })
        });

        own.clear();
        for entry in file.activity {
            self.source(&entry.sources, &reads)?;
            once(self.file, &entry.id, own.iter())?;
            own.push(entry.id.get_ref().clone());
            match activities.iter_mut().find(|(other, _)| other.id.get_ref() == entry.id.get_ref()) {
                Some((base, place)) => (*base, *place) = (entry.over(base.clone()), self.file),
                None => activities.push((entry, self.file)),
            }
        }
        let mut places = Vec::new();
        for (entry, place) in &activities {
            let desk = Desk { file: place, sources: self.sources };
            let activity = desk.activity(entry, &activities, book)?;
            let same = book.activities.iter().position(|other| *other == activity);
            let place = same.unwrap_or(book.activities.len());
            places.push(schema::Listed { place, source: desk.source(&entry.sources, &reads)? });
            if same.is_none() {
                book.activities.push(activity);
            }
        }
        entries.insert(file.id.get_ref().clone(), activities);
        book.editions.push(schema::Edition {
            id: file.id.into_inner(),
            route: file.route,
            title: file.title,
            published: file.published.as_ref().map(day),
            from,
            to,
            activities: places,
            thresholds,
            ended,
            windows,
            by_days: by_days.transpose()?,
            projected: projected.transpose()?,
            other_allowances: allowances.0,
            other_allowances_source: allowances.1,
            renamed_categories: renamed,
            asks,
        });
        Ok(())
    }

    fn activity(
        &self,
        entry: &ActivityEntry,
        siblings: &[(ActivityEntry, &File)],
        book: &schema::Rulebooks,
    ) -> Result<schema::Activity, String> {
        let vocabulary = &book.vocabulary;
        let entry = entry.clone();
        let Some(category) = &entry.category else {
            return Err(self.mistake(&entry.id.span(), "an activity needs a category"));
        };
        let category = self.known(category, "category", &vocabulary.categories)?;
        let activity_ids: Vec<&String> = siblings.iter().map(|(sibling, _)| sibling.id.get_ref()).collect();
        let evidence: Vec<&String> = vocabulary.evidence_kinds.iter().map(|kind| &kind.id).collect();
        let evidence_kinds = |ids: Option<Vec<Id>>| {
            ids.unwrap_or_default()
                .iter()
                .map(|id| self.known(id, "evidence kind", evidence.iter().copied()))
                .collect::<Result<Vec<_>, _>>()
        };
        let expense_kinds = |ids: Vec<Id>| {
            let known = vocabulary.expense_kinds.iter().map(|kind| &kind.id);
            ids.iter().map(|id| self.known(id, "expense kind", known.clone())).collect::<Result<Vec<_>, _>>()
        };
        let mut proofs = Vec::new();
        for proof in entry.proofs.unwrap_or_default() {
            proofs.push(self.proof(&proof, vocabulary, None)?);
        }
        let shown = |id: &Id| self.known(id, "core requirement", &vocabulary.shows);
        let mut core_met_by = Vec::new();
        for CoreMetByEntry { core, kind, showing } in entry.core_met_by.unwrap_or_default() {
            let kind = self.known(&kind, "evidence kind", evidence.iter().copied())?;
            core_met_by.push(schema::CoreMetBy { core: shown(&core)?, kind, showing: shown(&showing)? });
        }
        let mut core_of_components = Vec::new();
        let mut components = Vec::new();
        for id in entry.components.unwrap_or_default() {
            let component = self.known(&id, "activity", activity_ids.iter().copied())?;
            let channels = entry.component_channels.clone().unwrap_or_default();
            for (sibling, _) in siblings.iter().filter(|(sibling, _)| *sibling.id.get_ref() == component) {
                let core = self.all_known(sibling.core.clone(), "core requirement", &vocabulary.shows)?;
                let shown_by = evidence_kinds(sibling.core_shown_by.clone())?;
                if !core.is_empty() && !shown_by.is_empty() {
                    let component = component.clone();
                    core_of_components.push(schema::ComponentCore { component, core, shown_by });
                }
                for proof in sibling.proofs.clone().unwrap_or_default() {
                    let mut proof = self.proof(&proof, vocabulary, Some(&component))?;
                    if let schema::When::Channel(channel) = &proof.when {
                        if !channels.iter().any(|taken| taken.get_ref() == channel) {
                            continue;
                        }
                        proof.when = schema::When::Always;
                    }
                    proofs.push(proof);
                }
            }
            components.push(component);
        }

        let mut limits = Vec::new();
        for limit in entry.limits.unwrap_or_default() {
            use schema::LimitKind::{AmountPerPeriod, AttendeesPerConference, GreaterOf, PercentOfEarned};
            let given = (limit.percent.is_some(), limit.usd.is_some(), limit.people.is_some());
            let wanted = match limit.kind.get_ref() {
                PercentOfEarned => (true, false, false),
                GreaterOf => (true, true, false),
                AttendeesPerConference => (false, false, true),
                _ => (false, true, false),
            };
            let on_all = matches!(limit.kind.get_ref(), AmountPerPeriod | PercentOfEarned | GreaterOf);
            if given != wanted || on_all != limit.expenses.is_empty() {
                return Err(self.mistake(&limit.kind.span(), "this limit takes other figures"));
            }
            limits.push(schema::Limit {
                kind: *limit.kind.get_ref(),
                percent: limit.percent,
                usd: limit.usd,
                people: limit.people,
                expenses: expense_kinds(limit.expenses)?,
            });
        }
        let mut exceptions = Vec::new();
        for exception in entry.exceptions.unwrap_or_default() {
            let groups = book.programs.iter().flat_map(|program| &program.groups);
            let effects = [
                exception.not_eligible.then_some(schema::Effect::NotEligible),
                exception.percent.map(schema::Effect::Percent),
                exception.no_limit.then_some(schema::Effect::NoLimit),
                exception.limits_not_public.then_some(schema::Effect::LimitsNotPublic),
            ];
            let mut effects = effects.into_iter().flatten();
            let (Some(effect), None) = (effects.next(), effects.next()) else {
                return Err(self.mistake(&exception.group.span(), "an exception has one effect"));
            };
            exceptions.push(schema::Exception {
                group: self.known(&exception.group, "program group", groups)?,
                effect,
                source: self.source(&exception.sources, &[])?,
                confidence: exception.confidence,
            });
        }

        Ok(schema::Activity {
            category,
            listed_from: entry.listed_from.as_ref().map(day),
            public: entry.public.unwrap_or(true),
            core: self.all_known(entry.core, "core requirement", &vocabulary.shows)?,
            core_shown_by: evidence_kinds(entry.core_shown_by)?,
            core_of_components,
            core_met_by,
            core_recommended: self.all_known(entry.core_recommended, "core requirement", &vocabulary.shows)?,
            proofs,
            metric: (entry.metric.as_ref())
                .map(|id| self.known(id, "metric", vocabulary.metrics.iter().map(|metric| &metric.id)))
                .transpose()?,
            exempt: entry.exempt.map(expense_kinds).transpose()?.unwrap_or_default(),
            expenses: entry.expenses.map(expense_kinds).transpose()?,
            channels: self.all_known(entry.channels, "channel", &vocabulary.channels)?,
            subtypes: self.all_known(entry.subtypes, "subtype", &vocabulary.subtypes)?,
            components,
            fewest_components: entry.fewest_components.unwrap_or_default(),
            subtypes_of: (entry.subtypes_of.as_ref())
                .map(|id| self.known(id, "activity", activity_ids.iter().copied()))
                .transpose()?,
            conferences: entry.conferences.unwrap_or_default(),
            approval_first: entry.approval_first.unwrap_or_default(),
            microsoft_invoice: entry.microsoft_invoice.unwrap_or_default(),
            limits,
            exceptions,
            id: entry.id.into_inner(),
        })
    }

    fn proof(
        &self,
        entry: &ProofEntry,
        vocabulary: &schema::Vocabulary,
        component: Option<&String>,
    ) -> Result<schema::Proof, String> {
        let evidence: Vec<&String> = vocabulary.evidence_kinds.iter().map(|kind| &kind.id).collect();
        let kinds = |ids: &[Id]| {
            ids.iter()
                .map(|id| self.known(id, "evidence kind", evidence.iter().copied()))
                .collect::<Result<Vec<_>, _>>()
        };
        let when = match (&entry.channel, &entry.subtype, &entry.fare_by, &entry.core_not_shown_by) {
            (None, None, None, None) => schema::When::Always,
            (Some(id), None, None, None) => schema::When::Channel(self.known(id, "channel", &vocabulary.channels)?),
            (None, Some(id), None, None) => schema::When::Subtype(self.known(id, "subtype", &vocabulary.subtypes)?),
            (None, None, Some(id), None) => schema::When::Fare(self.known(id, "means of travel", &vocabulary.modes)?),
            (None, None, None, Some(ids)) => schema::When::CoreNotShownBy(kinds(ids)?),
            _ => {
                let span = entry.any.first().map_or(0..0, Spanned::span);
                return Err(self.mistake(&span, "a proof has one condition at most"));
            }
        };
        Ok(schema::Proof {
            kinds: kinds(&entry.any)?,
            url_visible: entry.url_visible,
            recommended: entry.recommended,
            codes: entry.course_or_exam_code,
            component: component.cloned(),
            when,
        })
    }

    fn month_day(&self, text: &Id) -> Result<u32, String> {
        let parts = text
            .get_ref()
            .split_once('-')
            .and_then(|(month, day)| Some((month.parse::<u32>().ok()?, day.parse::<u32>().ok()?)));
        match parts {
            Some((month @ 1..=12, day @ 1..=31)) => Ok(month * 100 + day),
            _ => Err(self.mistake(&text.span(), "a month and day, such as \"02-16\"")),
        }
    }
}

impl ActivityEntry {
    /// This entry laid over the one that it extends.
    fn over(self, base: Self) -> Self {
        Self {
            category: self.category.or(base.category),
            listed_from: self.listed_from.or(base.listed_from),
            public: self.public.or(base.public),
            core: self.core.or(base.core),
            core_shown_by: self.core_shown_by.or(base.core_shown_by),
            core_met_by: self.core_met_by.or(base.core_met_by),
            core_recommended: self.core_recommended.or(base.core_recommended),
            proofs: self.proofs.or(base.proofs),
            metric: self.metric.or(base.metric),
            exempt: self.exempt.or(base.exempt),
            expenses: self.expenses.or(base.expenses),
            channels: self.channels.or(base.channels),
            subtypes: self.subtypes.or(base.subtypes),
            components: self.components.or(base.components),
            component_channels: self.component_channels.or(base.component_channels),
            fewest_components: self.fewest_components.or(base.fewest_components),
            subtypes_of: self.subtypes_of.or(base.subtypes_of),
            conferences: self.conferences.or(base.conferences),
            approval_first: self.approval_first.or(base.approval_first),
            microsoft_invoice: self.microsoft_invoice.or(base.microsoft_invoice),
            limits: self.limits.or(base.limits),
            exceptions: self.exceptions.or(base.exceptions),
            ..self
        }
    }
}

fn once<'k>(file: &File, id: &Id, mut taken: impl Iterator<Item = &'k String>) -> Result<(), String> {
    if taken.any(|other| other == id.get_ref()) {
        return Err(file.mistake(&id.span(), &format!("a second `{}`", id.get_ref())));
    }
    Ok(())
}

/// The day after one, on the calendar as the rulebook writes it.
fn next_day(day: schema::Day) -> schema::Day {
    let (year, month, date) = (day / 10_000, day / 100 % 100, day % 100);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    match (date < last, month < 12) {
        (true, _) => day + 1,
        (false, true) => year * 10_000 + (month + 1) * 100 + 1,
        (false, false) => (year + 1) * 10_000 + 101,
    }
}

fn day(date: &Datetime) -> schema::Day {
    date.date.map_or(0, |date| u32::from(date.year) * 10_000 + u32::from(date.month) * 100 + u32::from(date.day))
}

/// The first day of an interval that is a half-year.
fn half_year(interval: &str) -> Option<schema::Day> {
    let (first, last) = interval.split_once('/')?;
    let number = |text: &str| text.replace('-', "").parse::<schema::Day>().ok();
    let (first, last) = (number(first)?, number(last)?);
    let year = first / 10_000 * 10_000;
    (first == year + 101 && last == year + 630 || first == year + 701 && last == year + 1231).then_some(first)
}
