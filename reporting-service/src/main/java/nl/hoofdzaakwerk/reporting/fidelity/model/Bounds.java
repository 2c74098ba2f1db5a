package nl.hoofdzaakwerk.reporting.fidelity.model;

import java.util.EnumMap;
import java.util.Map;

/** The bounds in force; they are data, set nationally (rule X27). */
public record Bounds(Map<Signal, Double> values) {
    public Bounds {
        EnumMap<Signal, Double> complete = new EnumMap<>(Signal.class);
        complete.putAll(values);
        for (Signal signal : Signal.values()) {
            if (!complete.containsKey(signal)) {
                throw new IllegalArgumentException("no bound for " + signal);
            }
        }
        values = Map.copyOf(complete);
    }

    public double of(Signal signal) {
        return values.get(signal);
    }

    /** The reading of a value that may be told. */
    Reading read(Signal signal, double value) {
        SignalState state = signal.keeps(value, of(signal)) ? SignalState.AS_INTENDED : SignalState.WORTH_A_TALK;
        return new Reading(signal, value, of(signal), state);
    }

    Reading tooLittle(Signal signal) {
        return new Reading(signal, null, of(signal), SignalState.TOO_LITTLE);
    }

    Reading withheld(Signal signal) {
        return new Reading(signal, null, of(signal), SignalState.WITHHELD);
    }
}
