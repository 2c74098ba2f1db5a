package nl.hoofdzaakwerk.portal.employer.merging;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of employers that stand there twice. English stands in {@code messages/merge_en.properties}. */
@MessageBundle("merge")
public interface MergeMessages {
    @Message("Dubbele werkgevers")
    String pairs();

    @Message("Deze werkgevers lijken op elkaar. Zijn zij dezelfde? Voeg ze dan samen.")
    String explained();

    @Message("Er zijn geen werkgevers die op elkaar lijken.")
    String none();

    @Message("Regio")
    String region();

    @Message("Werkgever")
    String first();

    @Message("Lijkt op")
    String second();

    @Message("Gelijkenis")
    String likeness();

    @Message("Samenvoegen")
    String merge();

    @Message("Het zijn twee werkgevers")
    String dismiss();

    @Message("{other} samenvoegen met {survivor}?")
    String mergeQuestion(String other, String survivor);

    @Message(
            "{survivor} in {municipality} blijft over. Contacten, vacatures en notities van beide blijven te zien. U kunt ze later weer splitsen.")
    String mergeMeans(String survivor, String municipality);

    @Message("Laat liever {other} in {municipality} overblijven")
    String otherWay(String other, String municipality);

    @Message("Waarom zijn zij een?")
    String ground();

    @Message("Weer splitsen")
    String unmerge();

    @Message("{name} weer op zichzelf zetten?")
    String unmergeQuestion(String name);

    @Message("Beide staan dan weer apart. Wat na het samenvoegen is opgeschreven, blijft bij de andere werkgever.")
    String unmergeMeans();

    @Message("Samenvoegingen")
    String history();

    @Message("Samenvoegingen van {name}")
    String historyOf(String name);

    @Message("Deze werkgever is nooit samengevoegd met een andere.")
    String noHistory();

    @Message("Wat")
    String act();

    @Message("Wie ging op")
    String takenIn();

    @Message("In wie")
    String survivor();

    @Message("{#switch key}{#case 'dismissed'}Dit tweetal blijft twee werkgevers.{/switch}")
    String done(String key);
}
