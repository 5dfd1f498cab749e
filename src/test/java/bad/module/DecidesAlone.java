package bad.module;

import fr.parvis.account.SignedInAgent;

class DecidesAlone {

    boolean may(SignedInAgent agent) {
        return agent.administrator();
    }
}
