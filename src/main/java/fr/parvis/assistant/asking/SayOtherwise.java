package fr.parvis.assistant.asking;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.rephrasing.Rephrase;
import fr.parvis.assistant.replies.Reply;
import fr.parvis.ui.Frame;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says an answer in other words where the operator has set up a server for it. */
@Component
class SayOtherwise {

    /** Texts that people wrote. What is worked out, and whom to call, is said as it is. */
    private static final Set<String> WRITTEN = Set.of("procedure", "content");

    private final Rephrase rephrase;

    SayOtherwise(Rephrase rephrase) {
        this.rephrase = rephrase;
    }

    Reply of(Reply reply, Frame frame) {
        if (!reply.sure() || !WRITTEN.contains(reply.answer().about().split(":")[0])) {
            return reply;
        }
        Answer answer = reply.answer();
        return rephrase.say(answer.text(), frame.lang())
                .map(text -> reply.saying(answer.withText(text)))
                .orElse(reply);
    }
}
