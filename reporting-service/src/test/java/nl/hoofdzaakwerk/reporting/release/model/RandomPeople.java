package nl.hoofdzaakwerk.reporting.release.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.reporting.indicator.model.Atom;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Quarter;
import nl.hoofdzaakwerk.reporting.indicator.model.Split;

/** Invented people who started in one year; each day more start, find work and end. */
final class RandomPeople {
    private static final int YEAR = 2024;
    private final Random random;
    private final List<RegionCode> regions;
    private final List<Person> people = new ArrayList<>();

    /** One of them; what came of it grows. */
    private static final class Person {
        private RegionCode region;
        private String subregion;
        private String organisation;
        private TargetGroup group;
        private Method method;
        private BenefitKind benefit;
        private String route;
        private int quarter;
        private final Set<Measure> counted = EnumSet.noneOf(Measure.class);
    }

    RandomPeople(long seed, int numberOfRegions) {
        this.random = new Random(seed);
        this.regions = IntStream.rangeClosed(1, numberOfRegions)
                .mapToObj(number -> new RegionCode(String.format("AM%02d", number)))
                .toList();
    }

    List<RegionCode> regions() {
        return regions;
    }

    /** So many more start. */
    RandomPeople start(int number) {
        for (int count = 0; count < number; count++) {
            people.add(person());
        }
        return this;
    }

    private Person person() {
        Person person = new Person();
        int place = (int) (regions.size() * Math.pow(random.nextDouble(), 1.5));
        person.region = regions.get(place);
        person.subregion = place % 3 == 0 ? "" : List.of("Noord", "Zuid").get(random.nextInt(2));
        person.organisation = "ggz-" + place + "-" + (int) (Math.pow(random.nextDouble(), 2) * (1 + place % 4));
        person.group = random.nextInt(3) == 0 ? TargetGroup.CMD : TargetGroup.EPA;
        person.method = pick(Method.values());
        person.benefit = pick(BenefitKind.values());
        person.route = random.nextInt(3) == 0 ? "" : "route-" + random.nextInt(4);
        person.quarter = 1 + random.nextInt(4);
        person.counted.addAll(Set.of(Measure.STARTED, Measure.RUNNING));
        boolean works = person.benefit == BenefitKind.EMPLOYED;
        person.counted.add(works ? Measure.IN_WORK : Measure.OUT_OF_WORK);
        return person;
    }

    private <T> T pick(T[] values) {
        return values[(int) (values.length * Math.pow(random.nextDouble(), 1.7))];
    }

    /** Something happens to so many of them. */
    RandomPeople happen(int number) {
        for (int count = 0; count < number; count++) {
            Person person = people.get(random.nextInt(people.size()));
            int what = random.nextInt(10);
            if (what < 5) {
                place(person);
            } else if (what < 7) {
                sustain(person);
            } else {
                end(person);
            }
        }
        return this;
    }

    private void place(Person person) {
        if (person.counted.contains(Measure.RUNNING) && !person.counted.contains(Measure.PLACED)) {
            count(person, Measure.PLACED);
            if (person.counted.contains(Measure.OUT_OF_WORK)) {
                count(person, Measure.OUT_OF_WORK_PLACED);
            }
            List.of(Split.HOURS_START, Split.CONTRACT_START, Split.WAGE_START)
                    .forEach(split -> count(person, any(split)));
        }
    }

    private void sustain(Person person) {
        if (person.counted.contains(Measure.PLACED) && !person.counted.contains(Measure.SUSTAINED)) {
            count(person, Measure.SUSTAINED);
            count(person, Measure.LASTED_26_WEEKS);
            List.of(
                            Split.HOURS_WEEK13,
                            Split.HOURS_WEEK26,
                            Split.CONTRACT_WEEK13,
                            Split.CONTRACT_WEEK26,
                            Split.WAGE_WEEK13,
                            Split.WAGE_WEEK26)
                    .forEach(split -> count(person, any(split)));
        }
    }

    private void end(Person person) {
        if (person.counted.remove(Measure.RUNNING)) {
            count(person, Measure.ENDED);
            count(person, any(Split.END));
            if (person.counted.contains(Measure.IN_WORK)) {
                count(person, Measure.IN_WORK_ENDED);
            }
        }
    }

    /** And with it all of which it is part. */
    private static void count(Person person, Measure measure) {
        if (person.counted.add(measure)) {
            measure.wholes().forEach(whole -> count(person, whole));
        }
    }

    private Measure any(Split split) {
        return split.parts().get(random.nextInt(split.parts().size()));
    }

    List<Atom> atoms() {
        Map<List<Object>, long[]> counts = new LinkedHashMap<>();
        for (Person person : people) {
            long[] own = counts.computeIfAbsent(
                    List.of(
                            person.region,
                            person.subregion,
                            person.organisation,
                            person.group,
                            person.method,
                            person.benefit,
                            person.route,
                            person.quarter),
                    key -> new long[Measure.values().length]);
            person.counted.forEach(measure -> own[measure.ordinal()]++);
        }
        return counts.entrySet().stream()
                .map(entry -> atom(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Atom atom(List<Object> key, long[] counts) {
        return new Atom(
                (RegionCode) key.get(0),
                (String) key.get(1),
                (String) key.get(2),
                (TargetGroup) key.get(3),
                (Method) key.get(4),
                (BenefitKind) key.get(5),
                (String) key.get(6),
                new Quarter(YEAR, (Integer) key.get(7)),
                counts);
    }
}
