package nl.hoofdzaakwerk.testkit.architecture.violations.second;

import nl.hoofdzaakwerk.testkit.architecture.violations.first.Chicken;

/** The other half. */
public record Egg(Chicken from) {}
