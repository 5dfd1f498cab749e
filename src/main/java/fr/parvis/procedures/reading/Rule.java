package fr.parvis.procedures.reading;

import fr.parvis.procedures.ProcedureDefinition;
import java.util.List;
import java.util.Set;

/** Something no schema can say: one thing that must agree with another. */
interface Rule {

    List<Rule> ALL =
            List.of(
                    new StepsLead(),
                    new HandsDiffer(),
                    new StepsAreReached(),
                    new ActionsFit(),
                    new LettersFit(),
                    new LettersCanBeFilled(),
                    new RefusalsAreReasoned(),
                    new SilenceIsFounded(),
                    new DeclarationsOnlyClose(),
                    new RedirectsLeadElsewhere(),
                    new AgentsAreNotPromised(),
                    new StepsCanGoOn(),
                    new MachinesDoNotLoop(),
                    new NoneFilesItself(),
                    new StepsReadTheForm(),
                    new OpinionsCanBeAsked(),
                    new MessagesCanBeFilled(),
                    new TariffsFit(),
                    new SampleFits());

    /** First words of the paths it looks at; it is not asked where one of them has a mistake. */
    Set<String> parts();

    void check(ProcedureDefinition definition, Findings findings);

    /** Where a rule says what it found. */
    interface Findings {

        /**
         * @param key of the sentence, after {@code procedures.mistake.}
         */
        void say(String path, String key, Object... arguments);
    }
}
