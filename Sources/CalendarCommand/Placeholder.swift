import ArgumentParser
enum CalendarCommandPlaceholder {}
