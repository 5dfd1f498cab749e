/**
 * Words every module shares: identifiers, money, text in two languages, working days, refusals. No
 * framework, no database; fewer than 25 types.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
package fr.parvis.kernel;
