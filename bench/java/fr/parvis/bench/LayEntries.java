package fr.parvis.bench;

import java.sql.SQLException;

/** Public entries of one commune, as many words in them as a page of a town hall has. */
final class LayEntries {

    /** Common words come often, as in any language: the first ones most. */
    private static final String WORDS =
            """
            mairie école conseil municipal travaux cantine piscine déchets collecte horaires
            inscription rentrée association marché fête médiathèque enfants séance délibération
            urbanisme permis construire voirie stationnement transport bus vélo sport stade gymnase
            théâtre concert exposition bibliothèque crèche garderie seniors repas logement aide
            sociale santé médecin emploi stage budget impôt élection vote carte identité passeport
            naissance mariage décès cimetière concession état civil plage port pêche tourisme
            randonnée sentier jardin parc fleurs arbre eau assainissement compteur énergie
            isolation chauffage numérique fibre atelier formation jeunesse ados vacances colonie
            terrasse commerce artisan producteur brocante salle location matériel subvention
            sécurité police tranquillité bruit voisinage chien animal frelon inondation tempête
            canicule neige alerte enquête publique concertation patrimoine église archives histoire
            """;

    private static final String LAY =
            """
            with vocabulary as (
                select array_agg(word order by place) as words from (
                    select word, place
                    from regexp_split_to_table(trim('%s'), '\\s+') with ordinality as real (word, place)
                    union all
                    select 'terme' || n, 1000 + n from generate_series(1, 4000) n) as every
            ), written as (
                select n,
                    (select string_agg(words[1 + floor(power(random(), 3) * array_length(words, 1))], ' ')
                     from generate_series(1, 5), vocabulary where n > 0) as title,
                    (select string_agg(words[1 + floor(power(random(), 3) * array_length(words, 1))], ' ')
                     from generate_series(1, 12), vocabulary where n > 0) as summary,
                    (select string_agg(words[1 + floor(power(random(), 2) * array_length(words, 1))], ' ')
                     from generate_series(1, 150), vocabulary where n > 0) as body
                from generate_series(1, %d) n
            )
            insert into public_entry (commune_id, kind, id, lang, path, rubric, day, fresh, title,
                summary, body, heads, words)
            select %d, (array['news', 'event', 'page', 'act', 'place'])[1 + n %% 5], n, 'fr', '/x/' || n,
                'Rubrique ' || n %% 9, current_date - n %% 1500,
                case when n %% 5 < 2 then current_date - n %% 1500 else 'infinity' end,
                title, summary, body, heads, strip(heads || to_tsvector('parvis_french', body))
            from written, lateral (
                select setweight(to_tsvector('parvis_french', title), 'A')
                    || setweight(to_tsvector('parvis_french', summary), 'C')
                    || array_to_tsvector(array['@%dfr']) as heads) as told
            """;

    private static final String KNOW_WORDS =
            """
            insert into public_word (commune_id, lang, word, shown)
            select distinct on (word) %1$d, 'fr', lower(unaccent(word)), word
            from public_entry, regexp_split_to_table(title, ' ') as word
            where commune_id = %1$d
            on conflict do nothing
            """;

    private LayEntries() {}

    static void lay(Database database, Town town, int number) throws SQLException {
        int commune = town.commune().id().value();
        database.run(
                "select setseed(0.5)",
                LAY.formatted(WORDS.strip(), number, commune, commune),
                KNOW_WORDS.formatted(commune),
                "vacuum analyze public_entry",
                "vacuum analyze public_word");
    }
}
