/**
 * How long work lasts that came of matches, reported back per criterion (rule X21). Shown to people, who set the
 * weights; nothing here changes a rule.
 */
package nl.hoofdzaakwerk.matching.tenure;
