package fr.parvis.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import fr.parvis.account.SignedInAgent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the code of Parvis never does, as far as its classes show it. */
final class CodeRules {

    static final ArchRule KERNEL_KNOWS_ONLY_JAVA =
            classes()
                    .that()
                    .resideInAPackage("..kernel")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAPackage("java..").or(resideInAPackage("..kernel")))
                    .because("its words are shared by modules that share nothing else");

    static final ArchRule ONLY_CONTROLLERS_ANSWER =
            methods()
                    .that(metaAnnotatedWith(RequestMapping.class).forSubtype())
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Controller")
                    .orShould()
                    // answers when nobody else could, at no address of its own
                    .beDeclaredInClassesThat()
                    .areAssignableTo(ErrorController.class)
                    .because("whoever looks for a page looks there");

    static final ArchRule CONTROLLERS_LIVE_IN_MODULES =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Controller")
                    .should()
                    .resideOutsideOfPackages("fr.parvis", "bad")
                    .because("the root holds the wiring and no page");

    static final ArchRule CONTROLLERS_SEND_NO_SQL =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Controller")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                    .because("a controller binds, calls one verb and chooses one view");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith(Value.class)
                    .orShould()
                    .beAnnotatedWith("jakarta.annotation.Resource")
                    .orShould()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .because("what a class needs stands in its constructor");

    static final ArchRule THE_CLOCK_IS_INJECTED =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("ClockConfiguration")
                    .should()
                    .callCodeUnitWhere(target(readingTheMachinesClock()))
                    .because(
                            "a legal delay is tested on the day it ends, not on the day of the test");

    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Abstract[A-Z]\\w*|DTO)$")
                    .because("these words name nothing");

    static final ArchRule RIGHTS_ARE_DECIDED_IN_ONE_PLACE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("fr.parvis.account..")
                    .should()
                    .callCodeUnitWhere(target(holdingRights()))
                    .because("who may do what is asked of Rights, and shown as its table");

    static final Set<ArchRule> ALL =
            Set.of(
                    KERNEL_KNOWS_ONLY_JAVA,
                    ONLY_CONTROLLERS_ANSWER,
                    CONTROLLERS_LIVE_IN_MODULES,
                    CONTROLLERS_SEND_NO_SQL,
                    NOTHING_IS_INJECTED_INTO_FIELDS,
                    THE_CLOCK_IS_INJECTED,
                    NAMES_SAY_WHAT_THINGS_ARE,
                    RIGHTS_ARE_DECIDED_IN_ONE_PLACE);

    private static final Set<String> HOLDINGS =
            Set.of("roles", "standIns", "administrator", "operator");

    private CodeRules() {}

    private static DescribedPredicate<CodeUnitCallTarget> holdingRights() {
        return DescribedPredicate.describe(
                "reading what an agent holds",
                called ->
                        called.getOwner().isEquivalentTo(SignedInAgent.class)
                                && HOLDINGS.contains(called.getName()));
    }

    private static DescribedPredicate<CodeUnitCallTarget> readingTheMachinesClock() {
        return DescribedPredicate.describe(
                "reading the machine's own clock", CodeRules::readsTheMachinesClock);
    }

    private static boolean readsTheMachinesClock(CodeUnitCallTarget called) {
        JavaClass owner = called.getOwner();
        boolean withClock =
                called.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (called.getName()) {
            case "now" -> owner.getPackageName().equals("java.time") && !withClock;
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" ->
                    owner.isEquivalentTo(Date.class) && called.getRawParameterTypes().isEmpty();
            default -> owner.isEquivalentTo(Clock.class) && called.getName().startsWith("system");
        };
    }
}
