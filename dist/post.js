// What the runner starts after the job. The name of this file is what tells index.js that it is not main.
require('./index.js');
