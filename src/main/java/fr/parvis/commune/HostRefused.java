package fr.parvis.commune;

import fr.parvis.kernel.Refusal;

/** Why a host name is not taken, left or put first. */
public sealed interface HostRefused extends Refusal {

    /** What was typed is no host name. */
    record NoName() implements HostRefused {
        @Override
        public String code() {
            return "commune.host.no-name";
        }
    }

    /** Another commune, or this one, has it. */
    record Taken() implements HostRefused {
        @Override
        public String code() {
            return "commune.host.taken";
        }
    }

    /** The main one stays: without it nobody would find the town hall. */
    record Main() implements HostRefused {
        @Override
        public String code() {
            return "commune.host.main";
        }
    }

    /** Only a name by which somebody is here already can become the main one. */
    record NotSeen() implements HostRefused {
        @Override
        public String code() {
            return "commune.host.not-seen";
        }
    }
}
