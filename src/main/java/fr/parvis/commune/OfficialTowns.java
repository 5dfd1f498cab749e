package fr.parvis.commune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Kept in memory from the first question on: eight megabytes, and only where a form asks it. */
@Component
class OfficialTowns implements TownDirectory {

    private static final int SHORTEST = 3;

    private final OfficialRegister register;
    private volatile List<Known> towns;

    OfficialTowns(OfficialRegister register) {
        this.register = register;
    }

    private record Known(Town town, String plain, List<String> postalCodes, int population) {}

    @Override
    public List<Town> find(String typed, int most) {
        String digits = typed.replaceAll("\\s", "");
        if (digits.matches("\\d{5}")) {
            return those(known -> known.postalCodes().contains(digits), most);
        }
        String plain = OfficialTownNames.plain(typed);
        List<Town> exact = those(known -> known.plain().equals(plain), most);
        return exact.isEmpty() && plain.length() >= SHORTEST
                ? those(known -> known.plain().startsWith(plain), most)
                : exact;
    }

    @Override
    public Optional<Town> get(String insee) {
        return insee.isEmpty()
                ? Optional.empty()
                : those(known -> known.town().insee().equals(insee), 1).stream().findFirst();
    }

    private List<Town> those(Predicate<Known> wanted, int most) {
        return towns().stream().filter(wanted).limit(most).map(Known::town).toList();
    }

    private List<Known> towns() {
        List<Known> known = towns;
        if (known == null) {
            known = read();
            towns = known;
        }
        return known;
    }

    private List<Known> read() {
        List<Known> read = new ArrayList<>(1 << 16);
        register.each(
                line ->
                        read.add(
                                new Known(
                                        new Town(
                                                line.insee(),
                                                line.name(),
                                                line.departement(),
                                                line.departementName()),
                                        OfficialTownNames.plain(line.name()),
                                        line.postalCodes(),
                                        line.population())));
        read.sort(Comparator.comparingInt(Known::population).reversed());
        return List.copyOf(read);
    }
}
