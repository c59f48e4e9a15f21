<?php

use Illuminate\Auth\GenericUser;
use Illuminate\Foundation\Application;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Facade;

require 'Illuminate/autoload.php';
require __DIR__ . '/app/Support/CrispIdentity.php';

$app = new Application(__DIR__);
$app->instance('config', new Illuminate\Config\Repository([
    'services' => ['crisp' => ['secret_key' => getenv('CRISP_SECRET_KEY')]],
    'auth' => ['defaults' => ['guard' => 'web'], 'guards' => ['web' => ['driver' => 'here']]],
    'view' => ['paths' => [__DIR__ . '/resources/views'], 'compiled' => __DIR__],
]));
Facade::setFacadeApplication($app);
foreach (['Filesystem\Filesystem', 'View\View', 'Auth\Auth'] as $name) {
    $app->register("Illuminate\\{$name}ServiceProvider");
}
$app->instance('request', Illuminate\Http\Request::create('/?email=other@example.com'));
Auth::viaRequest('here', fn () => $GLOBALS['user']);

foreach (array_slice($argv, 1) as $person) {
    $user = $person === 'nobody' ? null : new GenericUser(['email' => base64_decode($person)]);
    Auth::forgetGuards();
    $app->forgetInstance('auth.driver');
    echo '200 ', base64_encode(view('crisp-identity')->render()), PHP_EOL;
}
