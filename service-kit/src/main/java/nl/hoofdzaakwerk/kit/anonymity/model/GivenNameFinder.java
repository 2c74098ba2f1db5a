package nl.hoofdzaakwerk.kit.anonymity.model;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names nobody told of beforehand, by a common given name: after a word for whoever somebody is, as in {@code client
 * Jan}, or with a family name that has a prefix, as in {@code Jan de Vries}. A given name with one capitalised word
 * after it is none, for shops, institutions and awards are called so; nor is a street, school or hospital.
 */
final class GivenNameFinder implements Finder {
    /** Common in the Netherlands, without those that are ordinary words or places too. */
    private static final Set<String> GIVEN = Set.of("""
            Aad Aart Abdel Abdullah Achmed Adam Ahmed Ahmet Aisha Albert Alex Alexander Ali Alice Amber Amina Amir Anita
            Anja Anke Ankie Anna Anne Anneke Annemarie Annemiek Annet Annie Anouk Ans Anton Antoon Arend Arie Arjan Arno
            Arnold Astrid Ayse Barbara Bart Bas Beatrijs Ben Bernard Bert Bianca Bram Brenda Brigitte Britt Carla Carlijn
            Carolien Caroline Cees Chantal Charlotte Chris Christa Christian Christine Claudia Coen Cor Corrie Corinne
            Daan Danny David Debbie Demi Dennis Desiree Dewi Diana Dick Diederik Dirk Ed Eddy Edwin Elif Elise Ellen Els
            Elsbeth Emiel Emine Emma Eric Erik Ernst Esra Esther Eva Evelien Fatima Fatma Femke Fenna Ferdinand Fleur
            Floris Floor Fouad Frank Frans Fred Frits Geert Gerard Gerda Gerrit Gert Gijs Guus Hannah Hanneke Hans Harm
            Harrie Harry Hasan Hassan Hatice Heidi Heleen Helga Hendrik Henk Henny Herman Hilde Huseyin Ibrahim Ilse Imane
            Inge Ingrid Irene Isabel Ismail Ivo Jaap Jacob Jacqueline Jan Janine Janneke Jannie Jasmijn Jasper Jeroen
            Jesse Jessica Joep Johan Johanna Johannes John Jolanda Joost Jordy Joris Jos Josephine Joyce Judith Julia
            Julian Jurgen Karel Karim Karin Kees Kevin Khalid Kim Klaas Koen Lars Laura Laurens Leila Leon Leonie Lianne
            Lieke Linda Lisa Lisanne Loes Lotte Louise Luuk Maaike Maarten Machteld Madelon Manon Marcel Marco Margriet
            Maria Marianne Marieke Marije Marijke Marion Marja Marjan Marjolein Mark Marleen Marloes Martijn Martin
            Martine Maud Maurice Mehmet Meike Melissa Merel Michel Michelle Mieke Mike Milan Milou Mirjam Mohamed Mohammed
            Monique Mustafa Myrthe Nadia Naima Nancy Natasja Nathalie Nick Nicole Niels Nienke Noah Noor Omar Oscar Pascal
            Patricia Patrick Paul Paula Peter Petra Pieter Piet Rachid Ramon Rashid Rebecca Remco Rene Renske Ria Richard
            Rick Rik Rob Robert Robin Roel Roelof Ron Ronald Rosa Ruben Rutger Ruth Ruud Said Samira Sander Sandra Sanne
            Sara Saskia Sebastiaan Selma Simon Simone Sjaak Sjoerd Sofie Sophie Stefan Stefanie Stephan Steven Suzan
            Suzanne Sven Sylvia Tamara Tanja Teun Theo Thijs Thomas Tim Timo Tineke Tom Ton Toos Trudy Ursula Vera
            Veronique Victor Vincent Walter Wendy Wesley Willem Willemijn Wim Wouter Yasmina Youssef Yusuf Yvonne Zeynep""".strip().split("\\s+"));

    private static final String NAME = "\\p{Lu}\\p{Ll}{1,20}";
    private static final String PREFIX = "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Ee]l|'t|het|v\\.d\\.) ){1,3}";
    private static final String FAMILY = "(?<family>\\p{Lu}\\p{Ll}[\\p{L}\\-]{0,40})(?!\\p{L})";
    /** Whoever somebody is in this work or to the client, and what comes before being named. */
    private static final String WHO = "(?:[Cc]lient|[Cc]liente|[Kk]andidaat|[Kk]andidate|[Dd]eelnemer|[Dd]eelneemster"
            + "|[Pp]atient|[Pp]atiente|[Bb]etrokkene|[Cc]ollega|(?:[Jj]ob|[Tt]raject|IPS-|ips-)?[Cc]oach"
            + "|(?:[Tt]raject)?[Bb]egeleider|[Bb]ehandelaar|[Pp]sychiater|[Pp]sycholoog|[Cc]asemanager|[Kk]lantmanager"
            + "|[Aa]ccountmanager|[Cc]ontactpersoon|[Bb]roer|[Zz]us|[Mm]oeder|[Vv]ader|[Pp]artner|[Dd]ochter|[Zz]oon"
            + "|[Vv]riend|[Vv]riendin|heet|genaamd|naam is|voornaam:?|naam:)";

    private static final Pattern AFTER_WHO = Pattern.compile("(?<!\\p{L})" + WHO + ",? (?<name>(?<given>" + NAME
            + ")(?: (?:" + PREFIX + ")?" + FAMILY + ")?)(?![\\p{L}\\-])");
    private static final Pattern WITH_FAMILY = Pattern.compile(
            "(?<![\\p{L}\\-])(?<name>(?<given>" + NAME + ") " + PREFIX + FAMILY + ")(?<after> ?-?\\p{L}+)?");

    private static final Pattern STREET = Pattern.compile(
            ".*(?:straat|laan|plein|gracht|singel|kade|dreef|plantsoen|weg|dijk|hof|pad|park|plantage|brug|tunnel|school"
                    + "|college|huis|kliniek|instituut|fonds|stichting)");
    private static final Pattern THING = Pattern.compile(
            " ?-?(?:straat|laan|plein|weg|singel|school|[Cc]ollege|[Aa]cademie|[Ll]yceum|[Zz]iekenhuis|[Kk]liniek|[Ii]nstituut"
                    + "|[Ss]tichting|[Ff]onds|[Gg]roep|[Cc]entrum|[Hh]uis|[Ll]ogistics|[Bb]v|BV|[Pp]rijs|[Pp]rogramma)");
    /** Institutions that are called after a person. */
    private static final Set<String> INSTITUTIONS = Set.of("Pieter van Foreest", "Willem van Oranje", "Johan de Witt");

    @Override
    public Stream<Finding> in(ReadableText text) {
        Stream<MatchResult> afterWho = AFTER_WHO.matcher(text.read()).results();
        Stream<MatchResult> withFamily =
                WITH_FAMILY.matcher(text.read()).results().filter(GivenNameFinder::isPerson);
        return Stream.concat(afterWho, withFamily)
                .filter(found -> GIVEN.contains(found.group("given")))
                .map(found -> text.finding(PersonalDataKind.NAME, found.start("name"), found.end("name")));
    }

    private static boolean isPerson(MatchResult found) {
        String after = found.group("after");
        return !INSTITUTIONS.contains(found.group("name"))
                && !STREET.matcher(found.group("family")).matches()
                && (after == null || !THING.matcher(after).matches());
    }
}
