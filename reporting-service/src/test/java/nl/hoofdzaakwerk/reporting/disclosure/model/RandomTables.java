package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tables as the reports have them: regions × two groups with all totals, for a population and what came of it. */
final class RandomTables {
    static final List<String> MEASURES = List.of("started", "placed", "sustained", "running");
    private static final List<String> GROUPS = List.of("EPA", "CMD");

    private RandomTables() {}

    static CountTable<String> of(long seed, int regions) {
        Random random = new Random(seed);
        int scale = 1 + random.nextInt(60);
        long[][][] counts = new long[MEASURES.size()][regions][GROUPS.size()];
        for (int region = 0; region < regions; region++) {
            for (int group = 0; group < GROUPS.size(); group++) {
                int started = random.nextInt(4) == 0 ? 0 : random.nextInt(scale);
                int placed = random.nextInt(started + 1);
                counts[0][region][group] = started;
                counts[1][region][group] = placed;
                counts[2][region][group] = random.nextInt(placed + 1);
                counts[3][region][group] = random.nextInt(started + 1);
            }
        }
        return table(counts);
    }

    private static CountTable<String> table(long[][][] counts) {
        CountTable<String> table = new CountTable<>();
        for (int measure = 0; measure < counts.length; measure++) {
            addMeasure(table, MEASURES.get(measure), counts[measure]);
        }
        for (String key : keys("", counts[0].length)) {
            table.inclusion("placed" + key, "started" + key);
            table.inclusion("sustained" + key, "placed" + key);
            table.inclusion("running" + key, "started" + key);
        }
        return table;
    }

    private static void addMeasure(CountTable<String> table, String measure, long[][] counts) {
        long[] nation = new long[GROUPS.size()];
        List<String> regions = new ArrayList<>();
        for (int region = 0; region < counts.length; region++) {
            String key = measure + " R" + region;
            addSplit(table, key, counts[region]);
            regions.add(key);
            for (int group = 0; group < nation.length; group++) {
                nation[group] += counts[region][group];
            }
        }
        addSplit(table, measure + " nation", nation);
        table.sum(measure + " nation", regions);
        for (String group : GROUPS) {
            table.sum(
                    measure + " nation " + group,
                    regions.stream().map(region -> region + " " + group).toList());
        }
    }

    private static void addSplit(CountTable<String> table, String key, long[] groups) {
        table.count(key, groups[0] + groups[1]);
        table.count(key + " EPA", groups[0]).count(key + " CMD", groups[1]);
        table.sum(key, List.of(key + " EPA", key + " CMD"), CountTable.Split.SENSITIVE);
    }

    private static List<String> keys(String prefix, int regions) {
        List<String> keys = new ArrayList<>();
        for (int region = 0; region <= regions; region++) {
            String area = prefix + (region == regions ? " nation" : " R" + region);
            keys.addAll(List.of(area, area + " EPA", area + " CMD"));
        }
        return keys;
    }
}
