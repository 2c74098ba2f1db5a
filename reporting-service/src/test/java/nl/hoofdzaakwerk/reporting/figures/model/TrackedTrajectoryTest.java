package nl.hoofdzaakwerk.reporting.figures.model;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.ContractForm;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.GuidanceStep;
import nl.hoofdzaakwerk.events.GuidanceStepTaken;
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.PlacementEnded;
import nl.hoofdzaakwerk.events.PlacementHoursChanged;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementSustainabilityRevoked;
import nl.hoofdzaakwerk.events.PlacementSustained;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.events.TrajectoryCorrected;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.events.TrajectoryFact;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.events.WageBand;
import nl.hoofdzaakwerk.events.WorkEndReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrackedTrajectoryTest {
    private static final CountingKinds COUNTING =
            new CountingKinds(Set.of(PlacementKind.PAID, PlacementKind.TEMPORARY));
    private static final RegionCode REGION = new RegionCode("AM19");
    private static final RegionCode OTHER_REGION = new RegionCode("AM05");
    private static final UUID ID = UUID.randomUUID();
    private static final UUID SUBJECT = UUID.randomUUID();
    private static final UUID UNPAID = UUID.randomUUID();
    private static final UUID JOB = UUID.randomUUID();
    private static final UUID NEXT_JOB = UUID.randomUUID();

    /** In the order in which they were told. */
    private static final List<TrajectoryFact> STORY = List.of(
            new TrajectoryStarted(
                    ID,
                    REGION,
                    "leiden",
                    new OrganisationAlias("ggz-rijnduin"),
                    TargetGroup.EPA,
                    BenefitKind.WW,
                    Method.IPS,
                    "uwv",
                    parse("2023-03-01"),
                    SUBJECT,
                    null),
            corrected("2023-03-10", BenefitKind.PARTICIPATIEWET),
            corrected("2023-03-05", BenefitKind.WW),
            new GuidanceStepTaken(ID, REGION, GuidanceStep.EMPLOYER_MET, parse("2023-04-20")),
            new GuidanceStepTaken(ID, REGION, GuidanceStep.EMPLOYER_MET, parse("2023-04-02")),
            placed(UNPAID, PlacementKind.UNPAID, "2023-04-15"),
            placed(JOB, PlacementKind.PAID, "2023-06-01"),
            new PlacementHoursChanged(
                    ID,
                    JOB,
                    REGION,
                    HoursBand.UNDER_TWELVE,
                    parse("2023-08-01"),
                    ContractForm.ON_CALL,
                    WageBand.UNDER_FIFTEEN),
            new PlacementHoursChanged(
                    ID,
                    JOB,
                    REGION,
                    HoursBand.THIRTY_TWO_OR_MORE,
                    parse("2023-08-01"),
                    ContractForm.PERMANENT,
                    WageBand.FIFTEEN_TO_TWENTY),
            new PlacementSustained(ID, JOB, REGION, parse("2023-12-01")),
            new PlacementSustainabilityRevoked(ID, JOB, REGION, parse("2023-12-01")),
            new PlacementSustained(ID, JOB, REGION, parse("2024-01-15")),
            new PlacementEnded(ID, JOB, REGION, parse("2024-02-01"), WorkEndReason.OTHERWISE),
            new PlacementEnded(ID, JOB, REGION, parse("2024-02-10"), WorkEndReason.BETTER_JOB),
            placed(NEXT_JOB, PlacementKind.TEMPORARY, "2024-02-11"),
            new TrajectoryEnded(ID, REGION, parse("2024-06-01"), EndReason.OTHER),
            new TrajectoryEnded(ID, REGION, parse("2024-06-30"), EndReason.PAID_WORK));

    @Test
    @DisplayName("F4 whatever the order in which facts are heard, and however often, the same is counted")
    void anyOrder() {
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < STORY.size(); index++) {
            order.addAll(List.of(index, index));
        }
        for (int seed = 0; seed < 500; seed++) {
            Collections.shuffle(order, new Random(seed));
            TrackedTrajectory trajectory = new TrackedTrajectory(ID);
            order.forEach(index -> trajectory.takeIn(STORY.get(index), index + 1, COUNTING));

            assertThat(told(trajectory)).as("seed %d", seed).isEqualTo(expected());
        }
    }

    private static Map<String, String> expected() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("region", "AM05");
        expected.put("benefit", "WW");
        expected.put("start_date", "2023-03-05");
        expected.put("employer_met_on", "2023-04-02");
        expected.put("end_date", "2024-06-30");
        expected.put("end_reason", "PAID_WORK");
        expected.put("first_paid_on", "2023-06-01");
        expected.put("sustained_on", "2024-01-15");
        expected.put("job_count", "2");
        expected.put("subject", SUBJECT.toString());
        expected.put("job", "2024-02-10 BETTER_JOB 2024-01-15");
        expected.put("terms", "2023-08-01 THIRTY_TWO_OR_MORE PERMANENT FIFTEEN_TO_TWENTY");
        return expected;
    }

    private static Map<String, String> told(TrackedTrajectory trajectory) {
        Map<String, String> told = new LinkedHashMap<>();
        List<Object> values = trajectory.values();
        expected().keySet().stream()
                .filter(TrackedTrajectory.COLUMNS::contains)
                .forEach(column ->
                        told.put(column, String.valueOf(values.get(TrackedTrajectory.COLUMNS.indexOf(column)))));
        trajectory.placementValues().forEach(row -> {
            if (row.contains(JOB)) {
                told.put("job", column(row, "end_date") + column(row, "end_reason") + column(row, "sustained_on"));
            }
        });
        trajectory
                .termsValues()
                .forEach(row -> told.put("terms", row.get(1) + " " + row.get(2) + " " + row.get(3) + " " + row.get(4)));
        told.computeIfPresent("job", (key, value) -> value.strip());
        return told;
    }

    private static String column(List<Object> placement, String name) {
        return placement.get(TrackedTrajectory.PLACEMENT_COLUMNS.indexOf(name)) + " ";
    }

    @Test
    @DisplayName("A9 without paid work nothing counts as a job, and before its start the trajectory does not count")
    void unpaid() {
        TrackedTrajectory trajectory = new TrackedTrajectory(ID);

        trajectory.takeIn(STORY.get(5), 6, COUNTING);

        assertThat(trajectory.isStarted()).isFalse();
        assertThat(trajectory.values().subList(21, 25)).containsExactly(null, null, null, 0);
    }

    @Test
    @DisplayName("G4 once forgotten, year, region, group and what came of it remain")
    void forgotten() {
        TrackedTrajectory trajectory = new TrackedTrajectory(ID);
        for (int index = 0; index < STORY.size(); index++) {
            trajectory.takeIn(STORY.get(index), index + 1, COUNTING);
        }

        trajectory.forget();

        assertThat(trajectory.values().stream()
                        .filter(value -> value instanceof java.time.LocalDate)
                        .map(Object::toString))
                .containsOnly("2023-01-01", "2024-01-01");
        assertThat(trajectory.values()).doesNotContain(ID, SUBJECT, "ggz-rijnduin", "leiden", "uwv", Method.IPS);
        assertThat(trajectory.values()).contains("AM05", TargetGroup.EPA, 2);
        assertThat(trajectory.termsValues()).isEmpty();
        assertThat(trajectory.placementValues()).allSatisfy(row -> assertThat(row)
                .doesNotContain(JOB, 24, ContractForm.FIXED_TERM, WageBand.FIFTEEN_TO_TWENTY, "9"));
    }

    private static TrajectoryCorrected corrected(String start, BenefitKind benefit) {
        return new TrajectoryCorrected(
                ID,
                OTHER_REGION,
                null,
                new OrganisationAlias("ggz-twentestroom"),
                TargetGroup.EPA,
                benefit,
                Method.IPS,
                "uwv",
                parse(start));
    }

    private static TrajectoryPlaced placed(UUID placement, PlacementKind kind, String start) {
        return new TrajectoryPlaced(
                ID,
                placement,
                REGION,
                kind,
                24,
                parse(start),
                true,
                ContractForm.FIXED_TERM,
                WageBand.FIFTEEN_TO_TWENTY,
                true,
                UUID.randomUUID(),
                "9");
    }
}
