package fr.parvis.demo.voice;

import fr.parvis.account.Accounts;
import fr.parvis.account.SignedInAgent;
import fr.parvis.demo.DemoRoom;
import fr.parvis.newsletters.ComposeLetter;
import fr.parvis.newsletters.LetterForm;
import fr.parvis.newsletters.NewsItem;
import fr.parvis.newsletters.ScheduleLetter;
import fr.parvis.newsletters.Shelf;
import fr.parvis.subscribers.Topic;
import fr.parvis.subscribers.register.ImportSubscribers;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * People who follow what their town tells, a letter that they got, and one that is being written.
 */
@Component
@Profile("demo")
@Order(LayLetters.AFTER_THE_SITE)
class LayLetters implements DemoRoom {

    static final int AFTER_THE_SITE = 20;

    private static final String STEP = "letters";
    private static final int PICKED = 3;

    /** As a letter is before anybody changed it. */
    private static final int FIRST = 1;

    private static final String READERS =
            """
            adresse;rue
            annaig.kermarrec@abonnes.example;rue de la Fontaine
            yves.lozach@abonnes.example;12 rue du Port
            mariam.diallo@abonnes.example;place de l’Église
            paul.tanguy@abonnes.example;venelle du Lavoir
            ines.rodrigues@abonnes.example;3 allée des Tilleuls
            gwenola.riou@abonnes.example;
            samir.benali@abonnes.example;8 rue de la Gare
            odette.legall@abonnes.example;rue de la Fontaine
            """;

    private static final String PARENTS =
            """
            adresse;rue
            claire.prigent@abonnes.example;5 rue des Écoles
            thomas.queau@abonnes.example;rue du Stade
            linh.nguyen@abonnes.example;2 rue des Écoles
            jean.abgrall@abonnes.example;
            """;

    private final ImportSubscribers imports;
    private final ComposeLetter compose;
    private final ScheduleLetter schedule;
    private final Shelf shelf;
    private final Accounts accounts;
    private final Clock clock;

    LayLetters(
            ImportSubscribers imports,
            ComposeLetter compose,
            ScheduleLetter schedule,
            Shelf shelf,
            Accounts accounts,
            Clock clock) {
        this.imports = imports;
        this.compose = compose;
        this.schedule = schedule;
        this.shelf = shelf;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String step() {
        return STEP;
    }

    @Override
    public void lay() {
        imports.take(
                READERS,
                List.of(Topic.NEWS, Topic.EVENTS, Topic.WORKS, Topic.ALERTS),
                "Bulletins signés au forum des associations, 5 septembre");
        imports.take(
                PARENTS,
                List.of(Topic.NEWS, Topic.SCHOOLS),
                "Cases cochées sur les fiches de rentrée, septembre");
        SignedInAgent author = accounts.correspondents().getFirst().agent();
        long sent =
                write(
                        author,
                        "Ce mois-ci dans la commune",
                        "Bonjour,\n\nLes marchés passent à l’heure d’hiver et la mairie ouvre un"
                                + " samedi de plus. Voici ce qu’il faut retenir.",
                        "Une remarque, une idée ? Passez nous voir, la porte est ouverte.",
                        Topic.NEWS);
        schedule.schedule(sent, clock.instant());
        write(
                author,
                "Rentrée des écoles : ce qui change",
                "Chers parents,\n\nLe nouveau menu, les horaires de garderie et les travaux de la"
                        + " cour.",
                "",
                Topic.SCHOOLS);
    }

    private long write(
            SignedInAgent author, String title, String introduction, String closing, String topic) {
        long id = compose.begin(title, author);
        var form = new LetterForm(title, introduction, closing, List.of(topic), proposed(), FIRST);
        compose.save(id, form, author);
        return id;
    }

    private List<String> proposed() {
        return shelf.proposed().stream()
                .flatMap(sort -> sort.items().stream().limit(PICKED))
                .map(NewsItem::key)
                .toList();
    }
}
