package fr.parvis.account.agents;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.NewsChoice;

/**
 * What an agent chooses about their own account.
 *
 * @param language {@code fr} or {@code en}: that of the messages they get
 */
public record OwnAccount(String name, String title, String language, NewsChoice news) {

    public OwnAccount {
        name = name == null ? "" : name.strip();
        title = title == null ? "" : title.strip();
        language = "en".equals(language) ? "en" : "fr";
        news = news == null ? NewsChoice.DAILY : news;
    }

    AgentName who(long id) {
        return new AgentName(id, name, title, "");
    }
}
