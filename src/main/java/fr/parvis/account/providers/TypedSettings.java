package fr.parvis.account.providers;

import java.util.List;

/**
 * The settings of a provider as an administrator types them.
 *
 * @param secret empty keeps the one there is
 * @param kept whether there is one
 */
public record TypedSettings(
        Provider provider,
        boolean active,
        String issuer,
        String clientId,
        String secret,
        String levels,
        String sirets,
        boolean kept) {

    /** What one usually begins with. */
    public static TypedSettings empty(Provider provider) {
        return new TypedSettings(
                provider,
                false,
                provider.usualIssuer(),
                "",
                "",
                String.join("\n", provider.usualLevels()),
                "",
                false);
    }

    public static TypedSettings of(ProviderSettings settings) {
        return new TypedSettings(
                settings.provider(),
                settings.active(),
                settings.issuer(),
                settings.clientId(),
                "",
                String.join("\n", settings.levels()),
                String.join("\n", settings.sirets()),
                true);
    }

    /**
     * @param secret typed, or the one there is
     */
    ProviderSettings with(String secret) {
        return new ProviderSettings(
                provider,
                active,
                issuer.strip(),
                clientId.strip(),
                secret,
                ProviderStore.words(levels),
                siretList());
    }

    /** Written in groups, {@code 217 500 016 00019}, a line each, or with commas. */
    private List<String> siretList() {
        return sirets.strip()
                .lines()
                .flatMap(line -> List.of(line.split("[,;]")).stream())
                .map(one -> one.replaceAll("\\s", ""))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
