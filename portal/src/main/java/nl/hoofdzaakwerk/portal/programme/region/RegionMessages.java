package nl.hoofdzaakwerk.portal.programme.region;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of a region. English stands in {@code messages/region_en.properties}. */
@MessageBundle("region")
public interface RegionMessages {
    @Message("Regio {name}")
    String title(String name);

    @Message("Deze regio speelt nog niet in een divisie.")
    String noDivision();

    @Message("{year} naast het doel")
    String againstTarget(int year);

    @Message("Stand van {day}")
    String asOf(String day);

    @Message("Gestart")
    String started();

    @Message("van {target} in dit jaar")
    String ofTarget(int target);

    @Message("Er is geen doel voor dit jaar.")
    String noTarget();

    @Message("Nog te starten")
    String distance();

    @Message("Een doel is een inspanning. Er hangt niets aan vast.")
    String effort();

    @Message("Aan het werk")
    String placedShare();

    @Message("De lijn om mee te vergelijken ligt op {percent} %.")
    String line(int percent);

    @Message("Duurzaam aan het werk")
    String sustained();

    @Message("Minstens 12 uur per week, een half jaar lang.")
    String sustainedMeans();

    @Message("Cijfers meenemen")
    String takeAway();

    @Message("Download factsheet (PDF)")
    String factSheet();

    @Message("Grafieken voor dia's (ZIP)")
    String chartsZip();

    @Message("Cijfers (Excel)")
    String xlsx();

    @Message("Cijfers (CSV)")
    String csv();

    @Message("Van start tot duurzaam werk")
    String outcomes();

    @Message("Groep")
    String group();

    @Message("Loopt nog")
    String running();

    @Message("Werk gevonden")
    String placed();

    @Message("Iedereen")
    String everyone();

    @Message(
            "Aantallen zijn afgerond op {rounding}. Aantallen onder {threshold} tonen we niet, zodat niemand te herkennen is.")
    String protection(int threshold, int rounding);

    @Message("Nieuwe werkgevers")
    String newEmployers();

    @Message("Open plekken")
    String openPositions();

    @Message("Matches met akkoord")
    String matches();

    @Message("Grafieken")
    String charts();

    @Message("Door de jaren")
    String trend();

    @Message("Doel")
    String target();

    @Message(
            "Naast andere regio's: van {shown} regio's is het deel aan het werk bekend, van {withheld} is het te klein om te tonen.")
    String country(int shown, int withheld);

    @Message("Er zijn nog geen mijlpalen. Spreek af wat de regio wanneer bereikt wil hebben.")
    String noMilestones();

    @Message("Alle mijlpalen")
    String allMilestones();

    @Message("Doelen per jaar")
    String targets();

    @Message("Er zijn nog geen doelen. De programmamanager stelt ze vast.")
    String noTargets();

    @Message("Bereikt")
    String reached();

    @Message("Hoe ver")
    String howFar();

    @Message("Mijlpaal")
    String milestone();

    @Message("Uiterlijk")
    String dueDate();

    @Message("Doel van de mijlpaal")
    String aim();

    @Message("Opgeslagen.")
    String saved();

    @Message("Opslaan")
    String save();

    @Message("Vanaf")
    String fromDate();

    @Message("Tot en met")
    String untilDate();

    @Message("Wat gebeurt er")
    String what();

    @Message("Afsluiten")
    String close();

    @Message("Reden")
    String reason();

    @Message("Volgende stap uiterlijk")
    String nextStepDate();

    @Message("Eigen doel van de regio")
    String ownTarget();

    @Message("Dit doel komt in dat jaar in plaats van dat van de divisie. Het is een inspanning, geen verplichting.")
    String ownTargetMeans();

    @Message("Jaar")
    String year();

    @Message("Geef een jaar van vier cijfers.")
    String yearWrong();

    @Message("Trajecten in dat jaar")
    String trajectories();

    @Message("Naast de lijn (trechter)")
    String besideOthers();

    @Message("Kengetallen van de regio")
    String keyNumbers();
}
