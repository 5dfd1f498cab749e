package fr.parvis.browser;

import fr.parvis.account.Operators;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.isolation.RouteSamples.Thing;
import fr.parvis.kernel.CommuneScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A town hall in which things have happened: a request decided, another waiting for its resident, a
 * third begun; and somebody before each kind of door.
 */
final class LivedInTownHall implements AutoCloseable {

    private final Person visitor;
    private final Person resident;
    private final Person agent;
    private final Person screen;
    private final String email;
    private final List<Thing> things = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    LivedInTownHall(TownHall townHall, People people, Operators operators, Commune commune) {
        String base = townHall.address(commune);
        visitor = new Person(base, true);
        resident = new Person(base, true);
        agent = new Person(base, true);
        screen = new Person(base, true);
        email = people.resident(commune).email();
        resident.signIn("/connexion", email, People.PASSWORD);
        String most = people.mostPowerful(commune).email();
        CommuneScope.run(commune.id(), () -> operators.set(most, true));
        agent.signIn("/bureau/connexion", most, People.PASSWORD);
        waiting();
        decided();
        begun();
        mailed();
        household();
        things.add(new Thing("/api/problems/{code}", Map.of("code", "parameter")));
        mandates(people.resident(commune).email());
        kiosk();
    }

    Person visitor() {
        return visitor;
    }

    /** Of whom that sees most there; the ways into the desk are for those outside. */
    Person whoReads(String path) {
        if (path.matches("/bureau/(connexion|deconnexion|invitation|mot-de-passe)(/.*)?")) {
            return visitor;
        }
        if (path.startsWith("/bureau")) {
            return agent;
        }
        if (path.startsWith("/borne")) {
            return screen;
        }
        return path.matches("/(mon-compte|mes-demandes|mes-mandats|confirmer)(/.*)?")
                ? resident
                : visitor;
    }

    List<Thing> things() {
        return things;
    }

    List<String> otherPages() {
        return others;
    }

    private void waiting() {
        Filed filed = Filing.birthCertificate(visitor);
        visitor.follow("Suivre ma demande");
        agent.open(filed.atTheDesk())
                .choose("Demander une précision")
                .fillStarting("Vos mots", "Rue ?")
                .press("Valider et rester ici");
        others.add(filed.followed());
        others.add(filed.atTheDesk());
        others.add(filed.followed() + "/retrait");
    }

    private void decided() {
        Filed filed = Filing.birthCertificate(visitor);
        String sent = part(visitor.path(), "/brouillons/([^/]+)/recu");
        things.add(new Thing("/brouillons/{token}/recu", Map.of("token", sent)));
        visitor.follow("Suivre ma demande")
                .attach("Joindre des fichiers", Papers.photo("livret.png"))
                .fill("Votre message", "Bonjour")
                .press("Envoyer le message");
        agent.open(filed.atTheDesk())
                .choose("Préparer l’acte")
                .press("Valider et rester ici")
                .choose("Délivrer l’acte")
                .press("Valider et rester ici");
        String file = part(visitor.open(filed.followed()).links(), "/fichiers/(\\d+)");
        String paper = part(visitor.links(), "/documents/(\\d+)");
        for (String place : List.of("/suivi/{number}", "/bureau/demandes/{number}")) {
            things.add(new Thing(place, Map.of("number", filed.number(), "id", file)));
            things.add(
                    new Thing(
                            place + "/documents/{id}",
                            Map.of("number", filed.number(), "id", paper)));
        }
    }

    private void begun() {
        visitor.open("/demarches/inscription-scolaire")
                .follow("Commencer en ligne")
                .press("Ajouter un enfant");
        String token = part(visitor.path(), "/brouillons/([^/]+)");
        things.add(new Thing("/demarches/{code}", Map.of("code", "inscription-scolaire")));
        things.add(new Thing("/brouillons/{token}", Map.of("token", token, "page", "enfants")));
        for (String page : List.of("responsables", "domicile", "ecole", "services")) {
            others.add("/brouillons/" + token + "/" + page);
        }
    }

    private void mailed() {
        visitor.open("/demo/mailbox");
        visitor.waitsFor("Nous avons votre demande");
        String mail = part(visitor.links(), "/demo/mailbox/(\\d+)");
        things.add(new Thing("/bureau/site/nouveau/{code}", Map.of("code", "news")));
        things.add(new Thing("/demo/mailbox/{id}", Map.of("id", mail, "attachment", "0")));
    }

    private void household() {
        resident.open("/mon-compte/foyer/ajouter")
                .fill("Prénoms", "Lina")
                .fill("Nom de naissance", "Aubrée")
                .date("Date de naissance", LocalDate.of(2021, 3, 27))
                .choose("Enfant")
                .press("Enregistrer");
        String member = part(resident.links(), "/mon-compte/foyer/(\\d+)");
        things.add(new Thing("/mon-compte/foyer/{id}", Map.of("id", member)));
        others.add("/mon-compte/foyer");
    }

    /** A screen of the hall, opened by the link that the desk gives. */
    private void kiosk() {
        agent.open("/bureau/bornes").fill("Nom de la borne", "Hall").press("Ajouter la borne");
        String link = part(agent.page().content(), "(/borne/ouvrir\\?lien=[^<\"\\s&]+)");
        screen.open(link).press("Ouvrir la borne");
        others.add("/borne/adresse?vers=https://www.service-public.fr/");
    }

    /** One that an agent holds and the resident gave, one that the resident holds as a helper. */
    private void mandates(String somebody) {
        agent.open("/bureau/aidants")
                .fill("Adresse de son compte", email)
                .fill("Organisme", "Centre social")
                .fill("Jusqu’au", LocalDate.now().plusYears(1).toString())
                .press("Habiliter");
        mandate(agent, "/bureau/mandats", email);
        mandate(resident, "/mes-mandats", somebody);
        String given =
                part(resident.open("/mon-compte/mandats").links(), "/mon-compte/mandats/(\\d+)");
        things.add(new Thing("/mon-compte/mandats/{id}", Map.of("id", given)));
    }

    private void mandate(Person holder, String base, String person) {
        holder.open(base + "/nouveau")
                .fill("Prénoms", "Maud")
                .fill("Nom de naissance", "Kessler")
                .date("Date de naissance", LocalDate.of(1944, 3, 27))
                .fillStarting("Adresse électronique", person)
                .press("Écrire le mandat");
        String id = part(holder.path(), "/(\\d+)$");
        holder.choose("J’ai vu une pièce d’identité")
                .attach("Papier signé", Papers.photo("mandat.png"))
                .press("C’est signé");
        things.add(new Thing(base + "/{id}", Map.of("id", id)));
    }

    private static String part(String text, String expression) {
        Matcher found = Pattern.compile(expression).matcher(text);
        if (!found.find()) {
            throw new AssertionError(expression + " is not in " + text);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        visitor.close();
        resident.close();
        agent.close();
        screen.close();
    }
}
