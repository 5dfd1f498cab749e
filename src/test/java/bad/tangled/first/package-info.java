@org.springframework.modulith.ApplicationModule(allowedDependencies = "second")
package bad.tangled.first;
