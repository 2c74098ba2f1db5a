package nl.hoofdzaakwerk.testkit.architecture.violations.first;

import nl.hoofdzaakwerk.testkit.architecture.violations.second.Egg;

/** Half of a circle. */
public record Chicken(Egg from) {}
