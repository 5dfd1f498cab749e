@org.springframework.modulith.ApplicationModule(allowedDependencies = "first")
package bad.tangled.second;
