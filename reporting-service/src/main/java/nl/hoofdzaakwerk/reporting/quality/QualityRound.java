package nl.hoofdzaakwerk.reporting.quality;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.discipline.QuestionDesk;
import nl.hoofdzaakwerk.reporting.discipline.model.Asked;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionSource;
import nl.hoofdzaakwerk.reporting.discipline.model.QuestionText;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.quality.model.QualityQuestions;
import nl.hoofdzaakwerk.reporting.quality.model.QualityQuestions.Finding;
import nl.hoofdzaakwerk.reporting.quality.model.QualityRules;
import org.jboss.logging.Logger;

/**
 * X28: every night asks the organisations that can mend it about data of this year with a low grade, and settles the
 * questions about data that are good now. They are followed up as every question about the data is.
 */
@ApplicationScoped
class QualityRound {
    private static final Logger LOG = Logger.getLogger(QualityRound.class);
    private static final String NAME = "data-quality";

    private final EvidenceQueries queries;
    private final QualityRuleTable rules;
    private final QuestionDesk questions;
    private final Tenancy tenancy;
    private final Clock clock;

    QualityRound(
            EvidenceQueries queries, QualityRuleTable rules, QuestionDesk questions, Tenancy tenancy, Clock clock) {
        this.queries = queries;
        this.rules = rules;
        this.questions = questions;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(cron = "0 45 4 * * ?", timeZone = "Europe/Amsterdam")
    void everyNight() {
        ProgrammeYear year = ProgrammeYear.of(LocalDate.now(clock));
        int asked = ask(year);
        if (asked > 0) {
            LOG.infof("%d questions were asked about the data of %d", asked, year.value());
        }
    }

    /** @return how many questions are new */
    int ask(ProgrammeYear year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = year.lastDay().isBefore(today) ? year.lastDay() : today;
        List<Finding> findings = tenancy.asSystem(NAME, () -> {
            QualityRules inForce = rules.on(today, questions.threshold());
            return QualityQuestions.of(queries.of(year, last, inForce.withinDays()), year.value(), inForce);
        });
        return findings.stream()
                .mapToInt(finding -> tenancy.asSystem(NAME, () -> follow(finding)))
                .sum();
    }

    private int follow(Finding finding) {
        Asked about = new Asked(
                new OrganisationAlias(finding.organisation()),
                new RegionCode(finding.region()),
                Optional.empty(),
                QuestionSource.QUALITY,
                finding.topic(),
                false);
        if (finding.asks()) {
            return questions.askOnce(about, text(finding.topic())) ? 1 : 0;
        }
        questions.settle(about);
        return 0;
    }

    private static QuestionText text(String topic) {
        String key = "quality." + topic + ".question";
        return new QuestionText(
                Language.text(Locale.forLanguageTag("nl"), key), Language.text(Locale.forLanguageTag("en"), key));
    }
}
