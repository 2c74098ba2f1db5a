package nl.hoofdzaakwerk.reporting.statistics;

import static nl.hoofdzaakwerk.reporting.indicator.model.Statistic.DAYS_TO_EMPLOYER;
import static nl.hoofdzaakwerk.reporting.indicator.model.Statistic.DAYS_TO_JOB;
import static nl.hoofdzaakwerk.reporting.indicator.model.Statistic.DAYS_WORKED;
import static nl.hoofdzaakwerk.reporting.indicator.model.Statistic.EMPLOYER_DIVERSITY;
import static nl.hoofdzaakwerk.reporting.indicator.model.Statistic.OCCUPATION_DIVERSITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.GuidanceMonthTold;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.reporting.FourPeople;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("reporting")
class AmountsIT {
    private static final ProgrammeYear YEAR = new ProgrammeYear(2021);
    private static final LocalDate AS_OF = LocalDate.of(2022, 9, 30);
    private static final String REGION = "AM28";

    private final Broker broker = new Broker();

    @Inject
    Amounts amounts;

    @Inject
    Tenancy tenancy;

    @AfterEach
    void close() {
        broker.close();
    }

    @Test
    @DisplayName("P9 days to the first employer and job, days worked and diversity of four people, counted by hand")
    void shouldAgreeWithTheHand() {
        FourPeople.send(broker, new FourPeople(REGION).told());

        assertThat(tenancy.asSystem("test", () -> amounts.ofPeople(YEAR, AS_OF)).get(REGION))
                .isEqualTo(Map.of(
                        DAYS_TO_EMPLOYER, 30.0, // 10, 30 and 31
                        DAYS_TO_JOB, 70.0, // 40 and 100
                        DAYS_WORKED, 296.0, // 10 April to 31 July: 113; 9 June 2021 to 30 September 2022: 479
                        EMPLOYER_DIVERSITY, 50.0, // one baker for two first jobs
                        OCCUPATION_DIVERSITY, 2.0));
    }

    @Test
    @DisplayName("X27 caseload and employer contacts are for each full week of coaches, over the months told")
    void shouldWeighMonths() {
        FourPeople.send(broker, List.of(month("ggz-noord", 3, 3, 30, 40), month("ggz-noord", 4, 4, 40, 60)));
        FourPeople.send(broker, List.of(month("ggz-zuid", 3, 2, 10, 22)));

        Amounts.Guidance guidance =
                tenancy.asSystem("test", () -> amounts.ofGuidance(YEAR, AS_OF)).get(REGION);

        assertThat(guidance.coaches()).as("in April").isEqualTo(4);
        assertThat(guidance.openTrajectories()).as("in both months").isEqualTo(40);
        // 30 + 10 + 40 for 2 + 2 + 2 full weeks
        assertThat(guidance.caseload()).isEqualTo(80 / 6.0);
        // 62 in four full weeks during 31 days, 60 in two during 30
        assertThat(guidance.employerContacts()).isEqualTo(122 / (4 * 31 / 7.0 + 2 * 30 / 7.0));
    }

    private static GuidanceMonthTold month(String organisation, int month, int coaches, int open, int visits) {
        return new GuidanceMonthTold(
                new OrganisationAlias(organisation),
                new RegionCode(REGION),
                LocalDate.of(2021, month, 1),
                coaches,
                200,
                open,
                0,
                100,
                70,
                visits,
                0,
                0);
    }
}
